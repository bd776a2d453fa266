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
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Osoby umówione staramy się przyjąć w ciągu {n} minuty.</numerusform>
                <numerusform>Osoby umówione staramy się przyjąć w ciągu {n} minut.</numerusform>
                <numerusform>Osoby umówione staramy się przyjąć w ciągu {n} minut.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>Mam umówioną wizytę</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>Nie zapytamy tu o powód.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>Tłumaczenie robocze</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>Zeskanuj kod z listu lub telefonu</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>Przyłóż kod do czytnika albo wybierz inny sposób:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>Wpiszę numer</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>Podam nazwisko i dzień urodzin</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>Nie mam nic z tego</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>Jaki jest numer wizyty?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>Jest w liście, na przykład {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>Jak się nazywasz?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>Jaki jest dzień i miesiąc urodzenia?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>Na przykład {example} to 5 listopada.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>Szukaj</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>Dalej</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>Twoja wizyta jest dziś o {time}</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>To było ponad 15 minut temu. Możesz dostać inny termin.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>To nie moja wizyta</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>Nie znajdujemy tej wizyty na dziś</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>Nie możemy odczytać kodu</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>Ta wizyta została odwołana</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>Ta wizyta jest w innym komisariacie</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>Jesteś już na liście</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>Proszę usiąść. Wywołamy kod z biletu.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>Funkcjonariusz Ci pomoże.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>Weź bilet</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>Potrzebuję pomocy</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>Sprawdź numer: ma 7 liter i cyfr.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>Wpisz nazwisko.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>Wpisz 2 cyfry dnia i 2 cyfry miesiąca.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>Nie ma takiego dnia. Sprawdź dzień i miesiąc.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>Czego to dotyczy?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>Wolę powiedzieć na osobności</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Inny powód</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>Co by Ci pomogło?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>Wybierz, co potrzebne, albo nic.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>Kobieta lub mężczyzna</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>w miarę możliwości</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>Z kim wolisz rozmawiać?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>Bez znaczenia</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>Bez tłumacza</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>W jakim języku mówisz?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Inny język</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>Powiedz, jaki.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>Wybrane</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Odbierz kod</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Nic: odbierz kod</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>Chwileczkę</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>Bilet się drukuje.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>Proszę wziąć bilet.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>Zapisz kod z ekranu lub zrób mu zdjęcie.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>Pokaż kod w okienku i poproś o tłumacza.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>Podejdź do okienka i podaj ten kod</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>Kiosk nie działa. Funkcjonariusz Cię zapisze.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>Podejdź do okienka</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>Strona zamknie się za {n} sekundę.</numerusform>
                <numerusform>Strona zamknie się za {n} sekundy.</numerusform>
                <numerusform>Strona zamknie się za {n} sekund.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Potrzebuję czasu</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>Czy jeszcze tu jesteś?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>Za {n} sekundę usuniemy odpowiedzi.</numerusform>
                <numerusform>Za {n} sekundy usuniemy odpowiedzi.</numerusform>
                <numerusform>Za {n} sekund usuniemy odpowiedzi.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Więcej opcji</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>Czytaj dalej</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>Część {part} z {parts}</translation>
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
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>Twój kod</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>Proszę usiąść. Wywołamy ten kod.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>Postaramy się przyjąć Cię do {time}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>Przed Tobą czeka {n} osoba.</numerusform>
                <numerusform>Przed Tobą czekają {n} osoby.</numerusform>
                <numerusform>Przed Tobą czeka {n} osób.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>Nikt nie czeka przed Tobą.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>Osoby umówione lub zagrożone mogą wejść wcześniej.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>Możesz poprosić o rozmowę w osobnym pokoju.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>Kod do zeskanowania przez funkcjonariusza</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>Rozmowa z funkcjonariuszem</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>Chcę porozmawiać na osobności</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>Oddać lub odebrać</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>Okazać dokumenty lub podpisać dozór</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>Kopia protokołu przeszukania</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Coś innego</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>Zgłosić przestępstwo</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>Kolizja drogowa</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>Do konkretnego funkcjonariusza</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>Okazać dokumenty</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>Oddać rzecz lub zapytać o nią</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>Odebrać rzecz</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>Odciski palców lub zaświadczenia</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>Praca i wolontariat</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>Zapytać o moje dane</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>Ulotki</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>Tłumacz</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>Brytyjski język migowy</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>Pętla indukcyjna</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>Droga bez schodów</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>Ciche miejsce</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>Pomoc w czytaniu</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>Kobieta</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>Mężczyzna</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>Inna pomoc</translation>
        </message>
    </context>
</TS>
