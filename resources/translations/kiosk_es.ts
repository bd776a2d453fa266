<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>common</name>
        <message>
            <source>reviewed</source>
            <extracomment>Not shown. 'reviewed' once a qualified translator has read all; else 'draft'.</extracomment>
            <translation>draft</translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <extracomment>Sunday 22 November</extracomment>
            <translation>{weekday} {day} de {month}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <extracomment>22 November</extracomment>
            <translation>{day} de {month}</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <extracomment>Sunday 22 November, 14:05</extracomment>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>Intérprete</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>Leer en voz alta</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>Salir de esta página</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>Guion</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>Apóstrofo</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Avería</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>¿En qué podemos ayudarle?</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Si tiene cita, intentamos atenderle en menos de {n} minuto.</numerusform>
                <numerusform>Si tiene cita, intentamos atenderle en menos de {n} minutos.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>Tengo cita</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>Aquí no le preguntaremos por qué.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>Traducción provisional</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>Escanee el código de su carta o teléfono</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>Ponga el código delante del lector, o elija otra forma:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>Escribir la referencia</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>Usar mi apellido y cumpleaños</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>No tengo nada de esto</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>¿Cuál es su referencia?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>Está en su carta, por ejemplo {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>¿Cuál es su apellido?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>¿Qué día y mes nació?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>Por ejemplo, {example} para el 5 de noviembre.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>Su cita es hoy a las {time}</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>Fue hace más de 15 minutos. Un agente puede ofrecerle otra hora.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>Esta no es mi cita</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>No encontramos esa cita para hoy</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>No podemos leer ese código</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>Esa cita fue cancelada</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>Esa cita es en otra comisaría</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>Su llegada ya está registrada</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>Por favor, siéntese. Le llamaremos por el código de su tique.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>Un agente le ayudará.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>Tomar un tique</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>Necesito ayuda de un agente</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>Revise la referencia: tiene 7 letras y números.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>Por favor, escriba su apellido.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>Escriba 2 cifras para el día y 2 para el mes.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>Ese día no existe. Revise el día y el mes.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>¿De qué se trata?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>Prefiero decirlo en privado</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Otro motivo</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>¿Qué necesita hoy?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>Elija todo lo que necesite, o nada.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>Una mujer o un hombre</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>si es posible</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>¿Con quién prefiere hablar?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>Me da igual</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>Sin intérprete</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>¿Qué idioma habla?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Otro idioma</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>Dígale al agente cuál.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>Seleccionado</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Obtener mi código</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>No necesito nada: obtener mi código</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>Un momento, por favor</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>Su tique se está imprimiendo.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>Por favor, tome su tique.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>Anote el código de la pantalla o hágale una foto.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>Muestre este código en el mostrador y pida un intérprete.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>Vaya al mostrador y diga este código</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>Esta pantalla no funciona bien. El agente registrará su llegada.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>Por favor, vaya al mostrador</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>Esta página se cierra en {n} segundo.</numerusform>
                <numerusform>Esta página se cierra en {n} segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Necesito más tiempo</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>¿Sigue ahí?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>En {n} segundo borraremos sus respuestas.</numerusform>
                <numerusform>En {n} segundos borraremos sus respuestas.</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>Más…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>Buscar por la primera letra</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>¿Con qué letra empieza?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>No lo sé. Quiero ver a un agente.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>Solo lo tenemos en inglés.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>El mostrador está cerrado</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>Vuelve a abrir: {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} está abierto hasta las {time}.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>¿Está en peligro? Llame al {number}.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>Para otros asuntos, llame al {number}.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>El mostrador cierra a las {time}.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>Es posible que hoy no podamos atenderle.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>Ayuda ya</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Hemos llamado a un agente</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>Quédese aquí, por favor. No se avisa a nadie más.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Un agente viene hacia usted</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>Si no viene nadie, vaya al mostrador.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>Está en la cola</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>Es su turno: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>Salir de la cola</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>¿Quiere salir de la cola?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>Sí, salir de la cola</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>No, guardar mi lugar</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>Ha salido de la cola</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>Puede volver a registrarse en cualquier momento.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>¿Tiene el recibo del registro policial?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>Ponga su código delante del lector, o elija:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>Escribir su referencia</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>No tengo recibo</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>¿Cuál es la referencia del recibo?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>Escriba la referencia, o vuelva atrás y elija: No tengo recibo.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>Puede pedir una copia hasta 3 meses después del registro.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>Dejar de leer</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>Más volumen</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>Más abajo</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>Más arriba</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>Lo que escribe no se lee en voz alta.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} opción.</numerusform>
                <numerusform>{n} opciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Más opciones</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>Seguir leyendo</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>Parte {part} de {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>Atención al público</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>Mostrador</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>Mostrador {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>Por favor, vaya a: {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>Por favor, vaya al mostrador</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>Por favor, vaya al mostrador {number}</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>Cuando sea su turno, su código aparecerá aquí.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>Escuche cuándo llaman su código. Un agente le llamará.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>Si tiene cita</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Intentamos atenderle en menos de {n} minuto.</numerusform>
                <numerusform>Intentamos atenderle en menos de {n} minutos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>Hoy: {met} de {total}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>Personas con cita, atendidas a tiempo.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>Sin cita</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>Le atendemos lo antes posible.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>{n} persona está esperando ahora.</numerusform>
                <numerusform>{n} personas están esperando ahora.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>Nadie está esperando ahora.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>Puede que espere más de lo normal</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>Nuestros agentes atienden un incidente urgente.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>Hay un problema en nuestro edificio.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>Hay menos agentes de lo normal.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>Algunos de nuestros sistemas no funcionan.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>Ha ocurrido algo excepcional.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>Puede tardar alrededor de {n} minuto más.</numerusform>
                <numerusform>Puede tardar alrededor de {n} minutos más.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>Todavía no sabemos cuánto tardará.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>Información de las {time}.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>Volveremos a informarle antes de las {time}.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>Le diremos más en cuanto podamos.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>Díganos si necesita un intérprete, un lugar privado u otra ayuda.</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>Tique {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>El mostrador está cerrado</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>Vuelve a abrir: {when}.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>Su código</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>Por favor, siéntese. Le llamaremos por este código.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>Intentamos atenderle antes de las {time}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>{n} persona espera delante de usted.</numerusform>
                <numerusform>{n} personas esperan delante de usted.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>Nadie espera delante de usted.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>Las personas con cita o en peligro pueden pasar antes.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>Puede pedir hablar en una sala privada.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>Código para que lo escanee el policía</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>Ahora la mayoría espera de {low} a {high} minutos.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>8 de cada 10 personas esperan este tiempo. Puede que espere más.</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>Hablar con un agente</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>Quiero hablar con alguien en privado</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>Entregar o recoger</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>Mostrar documentos o firmar</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>Copia del acta de un registro</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>Denunciar un delito</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>Accidente de tráfico</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>Ver a un agente concreto</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>Mostrar documentos</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>Objetos: entregar o preguntar</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>Recoger objetos</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>Huellas o certificados</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>Empleo y voluntariado</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>Pedir mis datos</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>Folletos</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>Un intérprete</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>Lengua de signos británica</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>Bucle auditivo</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>Acceso sin escalones</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>Lugar tranquilo</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>Ayuda para leer</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>Una mujer</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>Un hombre</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>Otra ayuda</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>Denos su opinión</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>¿Qué le gustaría decirnos?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>Cómo fue mi visita</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>Presentar una queja</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>Un problema en esta sala</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>¿Cómo le hemos atendido hoy?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>Excelente</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>Mal</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>¿Quiere contarnos más?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>No, enviar así</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>Gracias</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>Leemos lo que nos dicen y lo usamos para mejorar.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>¿Qué salió mal?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>También puede decírselo a un agente, o pedir un lugar privado.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>Por favor, escriba unas palabras.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>Hemos recibido su queja</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>Su referencia</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>Guarde esta referencia. Indíquela cada vez que nos contacte.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>Intentamos solucionarlo. Si no podemos, lo examina nuestro departamento de normas profesionales.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>Si tarda más, le informamos cada 28 días de cómo va.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>¿Podemos contactarle sobre esto?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>Sí, pueden contactarme</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>No, no me contacten</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>Su número de teléfono o correo electrónico</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>¿Es seguro contactarle ahí?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>Sí, es seguro</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>No, no es seguro</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>No le contactaremos.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>Revise el número de teléfono o el correo electrónico.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>¿Cuál es el problema en esta sala?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>Algo está sucio</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>Algo está roto</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>Algo no es seguro</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>Otro problema</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>Hemos avisado al agente del mostrador.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>Folletos de seguridad</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>¿Qué folleto quiere?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>¿Cómo lo quiere?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>Verlo en esta pantalla</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>Llevarlo en mi teléfono</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Imprimirlo</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>Imprimirlo en letra grande</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>En otro idioma</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>¿En qué idioma?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>Apunte a este código con la cámara de su teléfono.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>Queda en el historial de su teléfono.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>Su folleto se está imprimiendo</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>Por favor, tome su folleto</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>No podemos imprimirlo ahora</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>Un agente puede dárselo. Puede leerlo en esta pantalla.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>Otro folleto</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>Quién puede ayudar</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>Más información</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>Nuestro compromiso con usted</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Cuando nos visita</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>Nuestros espacios públicos están limpios, ordenados y son seguros.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>Le recibimos con amabilidad y profesionalidad.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>Puede hablar con nosotros en privado.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>Con cita, le atendemos en menos de {n} minuto.</numerusform>
                <numerusform>Con cita, le atendemos en menos de {n} minutos.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>Si necesita un intérprete, conseguimos uno por teléfono.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>Díganos qué necesita: nos adaptamos lo mejor posible.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>Tenemos folletos sobre seguridad.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>En una emergencia excepcional podemos retrasarnos. Entonces hacemos lo posible por mantenerle informado.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Cuando nos contacta</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>Llamadas al 999: respuesta en 10 segundos.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>Llamadas al 101 y chat en directo: respuesta en 3 minutos.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>Cartas y correos electrónicos: respuesta en 5 días laborables.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Cuando acudimos a usted</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>En una emergencia: en 15 minutos.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Si es urgente: en 1 hora.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>En otros casos: en 24 horas.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Si es víctima de un delito</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>Le decimos cómo va su caso en un plazo de 7 días.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>Si pasa algo importante, se lo decimos en un plazo de 5 días.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>Después del juicio, le decimos el resultado en 3 días.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Si le paramos y registramos</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>Le preguntamos si quiere una copia del acta y le decimos cómo obtenerla.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Bueno o malo, díganoslo</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>Puede decirnos cómo lo hicimos, de mal a excelente.</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>Confirmamos cada queja y le damos una referencia.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>Cuide su seguridad</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>Cierre puertas y ventanas cada vez que salga.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>La policía y su banco nunca le piden mover dinero a una «cuenta segura».</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>Nunca diga a nadie su PIN ni su contraseña completa.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>Asegure su bicicleta con dos buenos candados.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>No deje bolsos ni teléfonos en el coche al aparcar.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>En la calle, guarde el teléfono cuando no lo necesite.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>Hay folletos en su idioma en la pantalla. O pregunte a un agente.</translation>
        </message>
    </context>
</TS>
