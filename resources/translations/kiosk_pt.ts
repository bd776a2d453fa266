<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
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
            <translation>{weekday}, {day} de {month}</translation>
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
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Recomeçar</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>Intérprete</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>Ler em voz alta</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>Texto maior</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>Sair desta página</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>Espaço</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>Hífen</translation>
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
            <translation>Atenção</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Avaria</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>Como podemos ajudar?</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Se tem hora marcada, procuramos atender em {n} minuto.</numerusform>
                <numerusform>Se tem hora marcada, procuramos atender em {n} minutos.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>Tenho hora marcada</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>Aqui não vamos perguntar porquê.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>Tradução provisória</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>Leia o código da sua carta ou telemóvel</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>Ponha o código em frente do leitor ou escolha outra forma:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>Escrever a referência</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>Usar o meu apelido e aniversário</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>Não tenho nada disto</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>Qual é a sua referência?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>Está na sua carta, por exemplo {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>Qual é o seu apelido de família?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>Em que dia e mês nasceu?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>Por exemplo, {example} para 5 de novembro.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>Procurar</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>Seguinte</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>A sua marcação é hoje às {time}</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>Já passaram mais de 15 minutos. Um agente pode oferecer-lhe outra hora.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>Esta não é a minha marcação</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>Não encontramos essa marcação para hoje</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>Não conseguimos ler esse código</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>Essa marcação foi cancelada</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>Essa marcação é noutra esquadra de polícia</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>A sua chegada já está registada</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>Por favor, sente-se. Chamamos pelo código da sua senha.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>Um agente vai ajudar.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>Tirar uma senha</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>Preciso de ajuda de um agente</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>Verifique a referência: tem 7 letras e números.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>Por favor, escreva o seu apelido.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>Escreva 2 algarismos para o dia e 2 para o mês.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>Esse dia não existe. Verifique o dia e o mês.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>De que se trata?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>Prefiro dizer em privado</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Outro motivo</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>De que precisa hoje?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>Escolha tudo o que precisa, ou nada.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>Uma mulher ou um homem</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>se possível</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>Com quem prefere falar?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>Tanto faz</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>Sem intérprete</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>Que língua fala?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Outra língua</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>Diga ao agente qual.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>Selecionado</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Obter o meu código</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>De nada: obter o meu código</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>Um momento, por favor</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>A sua senha está a ser impressa.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>Por favor, tire a sua senha.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>Anote o código do ecrã ou tire uma fotografia.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>Mostre este código no balcão e peça um intérprete.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>Vá ao balcão e diga este código</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>Este ecrã não está a funcionar bem. O agente regista a sua chegada.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>Por favor, vá ao balcão</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>Esta página fecha em {n} segundo.</numerusform>
                <numerusform>Esta página fecha em {n} segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Preciso de mais tempo</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>Ainda está aí?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>Em {n} segundo apagamos as suas respostas.</numerusform>
                <numerusform>Em {n} segundos apagamos as suas respostas.</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>Mais…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>Procurar pela primeira letra</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>Por que letra começa?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>Não sei. Quero ver um agente.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>Só temos isto em inglês.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>O balcão está fechado</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>Abre de novo: {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} está aberto até às {time}.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>Em perigo? Ligue {number}.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>Para outros assuntos, ligue {number}.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>O balcão fecha às {time}.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>Talvez não seja possível atender hoje.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>Ajuda imediata</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Chamámos um agente</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>Por favor, fique aqui. Mais ninguém é avisado.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Um agente vem ter consigo</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>Se ninguém vier, vá ao balcão.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>Está na fila</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>É a sua vez: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>Sair da fila</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>Quer sair da fila?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>Sim, sair da fila</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>Não, guardar o meu lugar</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>Saiu da fila</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>Pode voltar a registar-se a qualquer momento.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>Tem o recibo da revista?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>Ponha o código do recibo em frente do leitor ou escolha:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>Escrever a referência</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>Não tenho recibo</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>Qual é a referência no recibo?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>Escreva a referência, ou volte atrás e escolha: Não tenho recibo.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>Pode pedir uma cópia até 3 meses depois da revista.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>Parar de ler</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>Mais volume</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>Mais para baixo</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>Mais para cima</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>O que escreve não é lido em voz alta.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} opção.</numerusform>
                <numerusform>{n} opções.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Mais opções</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>Continuar a ler</translation>
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
            <translation>Atendimento</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>Balcão</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>Balcão {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>Por favor, vá para: {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>Por favor, vá ao balcão</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>Por favor, vá ao balcão {number}</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>Quando for a sua vez, o seu código aparece aqui.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>Esteja com atenção ao seu código. Um agente vai chamar.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>Se tem marcação</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Procuramos atender em {n} minuto.</numerusform>
                <numerusform>Procuramos atender em {n} minutos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>Hoje: {met} de {total}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>Pessoas com marcação, atendidas a tempo.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>Sem marcação</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>Atendemos logo que possível.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>{n} pessoa está à espera agora.</numerusform>
                <numerusform>{n} pessoas estão à espera agora.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>Ninguém está à espera agora.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>Pode esperar mais do que o habitual</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>Os nossos agentes estão a tratar de um caso urgente.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>Há um problema no nosso edifício.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>Há menos agentes do que o habitual.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>Alguns dos nossos sistemas não funcionam.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>Aconteceu algo excecional.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>Pode demorar cerca de {n} minuto a mais.</numerusform>
                <numerusform>Pode demorar cerca de {n} minutos a mais.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>Ainda não sabemos quanto tempo vai demorar.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>Informação das {time}.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>Voltamos a informar até às {time}.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>Diremos mais logo que possível.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>Diga-nos se precisa de intérprete, de um espaço privado ou de outra ajuda.</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>Senha {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>O balcão está fechado</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>Abre de novo: {when}.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>O seu código</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>Por favor, sente-se. Chamamos por este código.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>Procuramos atender até às {time}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>{n} pessoa espera à sua frente.</numerusform>
                <numerusform>{n} pessoas esperam à sua frente.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>Ninguém espera à sua frente.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>Pessoas com marcação ou em perigo podem ser chamadas primeiro.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>Pode pedir para falar numa sala privada.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>Código para o polícia ler</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>Agora a maioria espera de {low} a {high} minutos.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>8 em cada 10 pessoas esperam este tempo. Pode esperar mais.</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>Falar com um agente</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>Quero falar com alguém em privado</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>Entregar ou levantar</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>Mostrar documentos ou assinar presença</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>Cópia do registo de uma revista</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Outra coisa</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>Denunciar um crime</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>Acidente de viação</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>Ver um agente específico</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>Mostrar documentos</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>Objetos: entregar ou perguntar</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>Levantar objetos</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>Impressões digitais ou certificados</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>Emprego e voluntariado</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>Pedir os meus dados</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>Folhetos</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>Um intérprete</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>Língua gestual britânica</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>Anel de indução</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>Acesso sem degraus</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>Espaço calmo</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>Ajuda para ler</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>Uma mulher</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>Um homem</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>Outra ajuda</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>Dê-nos a sua opinião</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>O que gostaria de nos dizer?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>Como foi a minha visita</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>Fazer uma queixa</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>Um problema nesta sala</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>Como foi o atendimento hoje?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>Excelente</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>Bom</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>Mau</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>Quer dizer-nos mais?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>Não, enviar assim</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>Agradecemos</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>Lemos o que nos dizem e usamos isso para melhorar.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>O que correu mal?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>Também pode dizer a um agente, ou pedir um espaço privado.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>Por favor, escreva algumas palavras.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>Recebemos a sua queixa</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>A sua referência</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>Guarde esta referência. Indique-a sempre que nos contactar.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>Tentamos resolver o problema. Se não conseguirmos, o nosso departamento de normas profissionais analisa-o.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>Se demorar mais, informamos como está de 28 em 28 dias.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>Podemos contactar consigo sobre isto?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>Sim, podem contactar-me</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>Não, não me contactem</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>O seu número de telefone ou email</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>Esse contacto é seguro para si?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>Sim, é seguro</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>Não, não é seguro</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>Não vamos contactar consigo.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>Verifique o número de telefone ou o email.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>Qual é o problema nesta sala?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>Algo está sujo</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>Algo está partido</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>Algo não é seguro</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>Outro problema</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>Avisámos o agente no balcão.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>Folhetos de segurança</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>Que folheto quer?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>Como o quer?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>Mostrar neste ecrã</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>Levar no meu telemóvel</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>Imprimir em letra grande</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>Noutra língua</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>Em que língua?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>Aponte a câmara do telemóvel para este código.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>Fica no histórico do seu telemóvel.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>O seu folheto está a ser impresso</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>Por favor, tire o seu folheto</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>Não conseguimos imprimir agora</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>Um agente pode dar-lho. Pode lê-lo neste ecrã.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>Outro folheto</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Versão {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>Quem pode ajudar</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>Mais sobre isto</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>O que pode esperar de nós</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Quando nos visita</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>Os nossos espaços públicos são limpos, arrumados e seguros.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>Recebemos com simpatia e profissionalismo.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>Pode falar connosco em privado.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>Com marcação, o atendimento é em {n} minuto.</numerusform>
                <numerusform>Com marcação, o atendimento é em {n} minutos.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>Se precisa de intérprete, arranjamos um por telefone.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>Diga-nos do que precisa: adaptamo-nos o melhor possível.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>Temos folhetos sobre segurança.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>Numa emergência excecional podemos atrasar-nos. Então fazemos o possível para lhe dar informações.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Quando nos contacta</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>Chamadas para o 999: resposta em 10 segundos.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>Chamadas para o 101 e chat ao vivo: resposta em 3 minutos.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>Cartas e emails: resposta em 5 dias úteis.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Quando vamos ter consigo</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Numa emergência: em 15 minutos.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Se for urgente: em 1 hora.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Nos outros casos: em 24 horas.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Se é vítima de um crime</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>Dizemos como está o seu caso no prazo de 7 dias.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>Se acontecer algo importante, informamos no prazo de 5 dias.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>Depois do tribunal, dizemos o resultado no prazo de 3 dias.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Se a polícia lhe fizer uma revista na rua</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>Perguntamos se quer uma cópia do registo e dizemos como a obter.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Bom ou mau, diga-nos</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>Pode avaliar-nos, de mau a excelente.</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>Confirmamos todas as queixas e damos uma referência.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>Proteja-se</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>Tranque as portas e feche as janelas sempre que sair.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>A polícia e o seu banco nunca lhe pedem para transferir dinheiro para uma «conta segura».</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>Nunca diga a ninguém o seu PIN ou a palavra-passe completa.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>Prenda a bicicleta com dois bons cadeados.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>Não deixe malas nem telemóveis no carro quando estaciona.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>Na rua, guarde o telemóvel quando não precisa dele.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>Há folhetos na sua língua neste equipamento. Ou pergunte a um agente.</translation>
        </message>
    </context>
</TS>
