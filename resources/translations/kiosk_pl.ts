<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
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
            <translation>{weekday}, {day} {month}</translation>
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
        <message numerus="yes">
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} minuta</numerusform>
                <numerusform>{n} minuty</numerusform>
                <numerusform>{n} minut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min</source>
            <extracomment>As short as can be</extracomment>
            <translation>
                <numerusform>{n} min</numerusform>
                <numerusform>{n} min</numerusform>
                <numerusform>{n} min</numerusform>
            </translation>
        </message>
        <message>
            <source>{low} to {high} minutes</source>
            <extracomment>high is always more than 1</extracomment>
            <translation>od {low} do {high} minut</translation>
        </message>
        <message numerus="yes">
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} godzina</numerusform>
                <numerusform>{n} godziny</numerusform>
                <numerusform>{n} godzin</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Zacznij od nowa</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Dalej</translation>
        </message>
        <message>
            <source>Skip this question</source>
            <translation>Pomiń to pytanie</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Tak</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>Gotowe</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>Tłumacz</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>Czytaj na głos</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>Większy tekst</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>Opuść tę stronę</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>Spacja</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>Łącznik</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>Apostrof</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Informacja</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Uwaga</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Usterka</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>W czym możemy pomóc?</translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>Mam umówioną wizytę</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>Chcę porozmawiać na osobności</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>Punkt obsługi</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>Okienko</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>Okienko {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>Proszę przejść: {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>Proszę podejść do okienka</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>Proszę podejść do okienka {number}</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>Gdy nadejdzie Twoja kolej, tutaj pojawi się Twój kod.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>Proszę słuchać, kiedy zostanie wywołany Twój kod. Wezwie Cię funkcjonariusz.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>Jeśli masz umówioną wizytę</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Staramy się przyjąć Cię w ciągu {n} minuty.</numerusform>
                <numerusform>Staramy się przyjąć Cię w ciągu {n} minut.</numerusform>
                <numerusform>Staramy się przyjąć Cię w ciągu {n} minut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>Dziś: {met} z {total}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>Przyjęci na czas, z umówioną wizytą.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>Bez umówionej wizyty</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>Przyjmiemy Cię najszybciej, jak to możliwe.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>Teraz czeka {n} osoba.</numerusform>
                <numerusform>Teraz czekają {n} osoby.</numerusform>
                <numerusform>Teraz czeka {n} osób.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>Teraz nikt nie czeka.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>Możesz czekać dłużej niż zwykle</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>Nasi funkcjonariusze zajmują się pilnym zdarzeniem.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>W naszym budynku wystąpił problem.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>Jest tu mniej funkcjonariuszy niż zwykle.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>Niektóre z naszych systemów nie działają.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>Wydarzyło się coś wyjątkowego.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>Może to potrwać około {n} minuty dłużej.</numerusform>
                <numerusform>Może to potrwać około {n} minut dłużej.</numerusform>
                <numerusform>Może to potrwać około {n} minut dłużej.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>Jeszcze nie wiemy, jak długo to potrwa.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>Stan na godzinę {time}.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>Kolejną informację podamy do godziny {time}.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>Podamy więcej informacji najszybciej, jak to możliwe.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>Powiedz nam, jeśli potrzebujesz tłumacza, rozmowy na osobności lub innej pomocy.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your ticket is {code}</source>
            <translation>Numer Państwa biletu: {code}</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Something went wrong here. Please go to the counter and show this code.</source>
            <translation>Coś poszło nie tak. Proszę podejść do okienka i pokazać ten kod.</translation>
        </message>
    </context>
</TS>
