<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
            <translation>{weekday} {day} {month}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <extracomment>22 November</extracomment>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <extracomment>Sunday 22 November, 14:05</extracomment>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Ricomincia</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sì</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>Interprete</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>Leggi ad alta voce</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>Testo più grande</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>Contrasto</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>Esci da questa pagina</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>Spazio</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>Cancella</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>Trattino</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>Apostrofo</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Avviso</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Attenzione</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Guasto</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>Come possiamo aiutare?</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Se ha un appuntamento, cerchiamo di riceverLa entro {n} minuto.</numerusform>
                <numerusform>Se ha un appuntamento, cerchiamo di riceverLa entro {n} minuti.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>Ho un appuntamento</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>Qui non chiederemo il motivo.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>Traduzione provvisoria</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>Scansioni il codice sulla lettera o sul telefono</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>Tenga il codice davanti al lettore, o scelga un altro modo:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>Scrivi il riferimento</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>Usa il mio cognome e compleanno</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>Non ho niente di questo</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>Qual è il Suo riferimento?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>È sulla Sua lettera, per esempio {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>Qual è il Suo cognome?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>Qual è il giorno e mese di nascita?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>Per esempio {example} per il 5 novembre.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>Cerca</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>Avanti</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>Il Suo appuntamento è oggi alle {time}</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>Era più di 15 minuti fa. Un agente potrà offrire un altro orario.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>Questo non è il mio appuntamento</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>Non troviamo questo appuntamento per oggi</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>Non riusciamo a leggere il codice</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>Questo appuntamento è stato annullato</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>Questo appuntamento è in un’altra stazione di polizia</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>Il Suo arrivo è già registrato</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>Si accomodi. Chiameremo il codice del Suo biglietto.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>Un agente La aiuterà.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>Prendi un biglietto</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>Mi serve l’aiuto di un agente</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>Controlli il riferimento: ha 7 lettere e cifre.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>Scriva il Suo cognome.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>Scriva 2 cifre per il giorno e 2 per il mese.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>Questo giorno non esiste. Controlli il giorno e il mese.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>Di che cosa si tratta?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>Preferisco dirlo in privato</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Altro motivo</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>Di che cosa ha bisogno oggi?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>Scelga tutto ciò che serve, o niente.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>Una donna o un uomo</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>se possibile</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>Con chi preferisce parlare?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>Non importa</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>Nessun interprete</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>Che lingua parla?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Un’altra lingua</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>Dica all’agente quale.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>Selezionato</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Ricevi il mio codice</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Niente: ricevi il mio codice</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>Un momento, per favore</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>Il Suo biglietto è in stampa.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>Prenda il Suo biglietto.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>Prenda il codice dallo schermo: lo scriva o faccia una foto.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>Mostri questo codice allo sportello e chieda un interprete.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>Vada allo sportello e dica questo codice</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>Questo schermo non funziona bene. L’agente registrerà il Suo arrivo.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>Vada allo sportello</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>Questa pagina si chiude tra {n} secondo.</numerusform>
                <numerusform>Questa pagina si chiude tra {n} secondi.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Mi serve più tempo</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>È ancora qui?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>Tra {n} secondo cancelliamo le Sue risposte.</numerusform>
                <numerusform>Tra {n} secondi cancelliamo le Sue risposte.</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>Altro…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>Cerca per prima lettera</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>Con quale lettera inizia?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>Non lo so. Voglio un agente.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>È disponibile solo in inglese.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>Lo sportello è chiuso</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>Riapre: {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} è aperto fino alle {time}.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>In pericolo? Chiami il {number}.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>Per tutto il resto, chiami il {number}.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>Lo sportello chiude alle {time}.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>Forse oggi non potremo riceverLa.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>Aiuto subito</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Abbiamo chiamato un agente</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>Resti qui. Nessun altro viene avvisato.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Un agente sta arrivando da Lei</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>Se non viene nessuno, vada allo sportello.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>È in coda</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>È il Suo turno: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>Lascia la coda</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>Vuole lasciare la coda?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>Sì, lascia la coda</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>No, tieni il mio posto</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>Ha lasciato la coda</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>Può registrarsi di nuovo in qualsiasi momento.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>Ha la ricevuta della perquisizione?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>Tenga il suo codice davanti al lettore, o scelga:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>Scrivi il suo riferimento</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>Non ho la ricevuta</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>Qual è il riferimento sulla ricevuta?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>Scriva il riferimento, o torni indietro e scelga: Non ho la ricevuta.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>Può chiedere una copia entro 3 mesi dalla perquisizione.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>Ferma la lettura</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>Più volume</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>Più in basso</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>Più in alto</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>Ciò che scrive non viene letto ad alta voce.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} scelta.</numerusform>
                <numerusform>{n} scelte.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Altre scelte</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>Continua a leggere</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>Parte {part} di {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>Accoglienza</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>Sportello</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>Sportello {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>Vada a: {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>Vada allo sportello</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>Vada allo sportello {number}</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>Quando è il Suo turno, il Suo codice appare qui.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>Ascolti il Suo codice. Un agente La chiamerà.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>Se ha un appuntamento</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Cerchiamo di riceverLa entro {n} minuto.</numerusform>
                <numerusform>Cerchiamo di riceverLa entro {n} minuti.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>Oggi: {met} su {total}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>Persone con appuntamento, ricevute in tempo.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>Senza appuntamento</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>La riceviamo appena possibile.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>{n} persona in attesa ora.</numerusform>
                <numerusform>{n} persone in attesa ora.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>Ora non c’è nessuno in attesa.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>L’attesa può essere più lunga del solito</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>I nostri agenti si stanno occupando di un’emergenza.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>C’è un problema nel nostro edificio.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>Ci sono meno agenti del solito.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>Alcuni dei nostri sistemi non funzionano.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>È successo qualcosa di eccezionale.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>Può volerci circa {n} minuto in più.</numerusform>
                <numerusform>Possono volerci circa {n} minuti in più.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>Non sappiamo ancora quanto ci vorrà.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>Situazione alle {time}.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>Nuove informazioni entro le {time}.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>Diremo di più appena possibile.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>Ci dica se Le serve un interprete, uno spazio privato o altro aiuto.</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>Biglietto {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>Lo sportello è chiuso</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>Riapre: {when}.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>Il Suo codice</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>Si accomodi. La chiameremo con questo codice.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>Cerchiamo di riceverLa entro le {time}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>{n} persona in attesa prima di Lei.</numerusform>
                <numerusform>{n} persone in attesa prima di Lei.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>Non c’è nessuno prima di Lei.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>Chi ha un appuntamento o è in pericolo può passare prima.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>Può chiedere di parlare in una stanza privata.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>Codice da scansionare per l’agente</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>Ora la maggior parte attende da {low} a {high} minuti.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>8 persone su 10 attendono così. L’attesa può essere più lunga.</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>Parlare con un agente</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>Voglio parlare con qualcuno in privato</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>Consegnare o ritirare</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>Mostrare documenti o firmare</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>Copia del verbale di perquisizione</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>Denunciare un reato</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>Incidente stradale</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>Vedere un agente preciso</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>Mostrare documenti</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>Oggetti: consegnare o chiedere</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>Ritirare oggetti</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>Impronte o certificati</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>Lavoro e volontariato</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>Chiedere i miei dati</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>Opuscoli</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>Un interprete</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>Lingua dei segni britannica</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>Sistema a induzione per l’udito</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>Percorso senza gradini</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>Spazio tranquillo</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>Aiuto a leggere</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>Una donna</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>Un uomo</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>Altro aiuto</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>Ci dica com’è andata</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>Che cosa vuole dirci?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>Com’è andata la mia visita</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>Fare un reclamo</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>Un problema in questa sala</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>Com’è andata oggi?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>Ottimo</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>Buono</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>Scarso</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>Vuole dirci di più?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>Invia</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>No, invia così</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>Grazie</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>Leggiamo ciò che ci dite e lo usiamo per migliorare.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>Che cosa non è andato bene?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>Può anche dirlo a un agente, o chiedere uno spazio privato.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>Scriva qualche parola.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>Abbiamo ricevuto il Suo reclamo</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>Il Suo riferimento</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>Conservi questo riferimento. Lo indichi ogni volta che ci contatta.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>Cerchiamo di risolvere. Se non riusciamo, il caso passa al nostro ufficio per gli standard professionali.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>Se serve più tempo, La informiamo ogni 28 giorni.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>Possiamo contattarLa per questo?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>Sì, potete contattarmi</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>No, non contattatemi</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>Il Suo numero di telefono o email</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>È sicuro contattarLa lì?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>Sì, è sicuro</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>No, non è sicuro</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>Non La contatteremo.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>Controlli il numero di telefono o l’email.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>Che cosa non va in questa sala?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>Qualcosa è sporco</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>Qualcosa è rotto</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>Qualcosa è pericoloso</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>Un altro problema</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>Abbiamo avvisato l’agente allo sportello.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>Opuscoli sulla sicurezza</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>Quale opuscolo vuole?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>Come lo vuole?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>Mostralo su questo schermo</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>Prendilo sul mio telefono</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Stampalo</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>Stampalo a caratteri grandi</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>In un’altra lingua</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>In quale lingua?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>Punti la fotocamera del telefono su questo codice.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>Resta nella cronologia del Suo telefono.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>Il Suo opuscolo è in stampa</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>Prenda il Suo opuscolo</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>Ora non possiamo stamparlo</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>Un agente può darglielo. Può leggerlo su questo schermo.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>Un altro opuscolo</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Pagina {page} di {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Versione {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>Chi può aiutare</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>Maggiori informazioni</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>Che cosa può aspettarsi da noi</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Quando viene da noi</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>I nostri spazi pubblici sono puliti, ordinati e sicuri.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>L’accogliamo con cortesia e professionalità.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>Può parlare con noi in privato.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>Con un appuntamento, La riceviamo entro {n} minuto.</numerusform>
                <numerusform>Con un appuntamento, La riceviamo entro {n} minuti.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>Se Le serve un interprete, ne chiamiamo uno per telefono.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>Ci dica che cosa Le serve: faremo il possibile.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>Abbiamo opuscoli sulla sicurezza.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>In un’emergenza eccezionale possiamo fare tardi. Allora facciamo il possibile per tenerLa al corrente.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Quando ci contatta</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>Chiamate al 999: risposta entro 10 secondi.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>Chiamate al 101 e chat dal vivo: risposta entro 3 minuti.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>Lettere ed email: risposta entro 5 giorni lavorativi.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Quando veniamo da Lei</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>In un’emergenza: entro 15 minuti.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Se è urgente: entro 1 ora.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Negli altri casi: entro 24 ore.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Se è vittima di un reato</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>Le diciamo entro 7 giorni a che punto è il Suo caso.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>Se succede qualcosa di importante, La informiamo entro 5 giorni.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>Dopo il processo, Le diciamo il risultato entro 3 giorni.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Se La fermiamo e La perquisiamo</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>Le chiediamo se vuole una copia del verbale e Le diciamo come averla.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Bene o male, ce lo dica</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>Può darci un giudizio, da scarso a ottimo.</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>Confermiamo ogni reclamo e Le diamo un riferimento.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>Si protegga</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>Chiuda a chiave porte e finestre ogni volta che esce.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>La polizia e la Sua banca non chiedono mai di spostare denaro su un «conto sicuro».</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>Non dica mai a nessuno il Suo PIN o la password completa.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>Leghi la bicicletta con due buoni lucchetti.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>Non lasci borse e telefoni nell’auto parcheggiata.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>Per strada, tenga il telefono nascosto quando non serve.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>Qui trova opuscoli nella Sua lingua. Oppure chieda a un agente.</translation>
        </message>
    </context>
</TS>
