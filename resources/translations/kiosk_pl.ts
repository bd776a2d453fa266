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
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>Więcej…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>Szukaj po pierwszej literze</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>Od jakiej litery się zaczyna?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>Nie wiem. Proszę o pomoc funkcjonariusza.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>Mamy to tylko po angielsku.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>Okienko jest zamknięte</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>Otwieramy znowu: {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter}: czynne do {time}.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>Grozi Ci niebezpieczeństwo? Zadzwoń: {number}.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>W innych sprawach zadzwoń: {number}.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>Okienko zamykamy o {time}.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>Możliwe, że dziś nie zdążymy Cię przyjąć.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>Pomoc teraz</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Wezwaliśmy funkcjonariusza</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>Proszę zostać tutaj. Nikt inny się nie dowie.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Funkcjonariusz już do Ciebie idzie</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>Jeśli nikt nie przyjdzie, podejdź do okienka.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>Jesteś w kolejce</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>Twoja kolej: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>Wyjdź z kolejki</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>Czy chcesz wyjść z kolejki?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>Tak, wychodzę z kolejki</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>Nie, zostaję w kolejce</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>Nie jesteś już w kolejce</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>W każdej chwili możesz zapisać się ponownie.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>Czy masz pokwitowanie przeszukania?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>Przyłóż jego kod do czytnika albo wybierz:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>Wpiszę numer pokwitowania</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>Nie mam pokwitowania</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>Jaki jest numer na pokwitowaniu?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>Wpisz numer albo wróć i wybierz: Nie mam pokwitowania.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>O kopię można poprosić w ciągu 3 miesięcy od przeszukania.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>Przestań czytać</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>Głośniej</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>Niżej</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>Wyżej</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>Tego, co wpisujesz, nie czytamy na głos.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} opcja.</numerusform>
                <numerusform>{n} opcje.</numerusform>
                <numerusform>{n} opcji.</numerusform>
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
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>Bilet {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>Okienko jest zamknięte</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>Otwieramy znowu: {when}.</translation>
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
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>Większość osób czeka teraz od {low} do {high} minut.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>Tyle czeka 8 na 10 osób. Możesz czekać dłużej.</translation>
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
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>Oceń nas</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>Co chcesz nam powiedzieć?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>Jak oceniam wizytę</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>Złożyć skargę</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>Problem w tym pomieszczeniu</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>Jak nam dziś poszło?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>Doskonale</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>Dobrze</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>Źle</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>Czy chcesz powiedzieć coś więcej?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>Wyślij</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>Nie, wyślij tak, jak jest</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>Dziękujemy</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>Czytamy wszystkie opinie i dzięki nim pracujemy lepiej.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>Co było nie tak?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>Możesz też powiedzieć funkcjonariuszowi albo poprosić o rozmowę na osobności.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>Wpisz kilka słów.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>Otrzymaliśmy Twoją skargę</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>Twój numer sprawy</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>Zachowaj ten numer. Podawaj go, gdy się z nami kontaktujesz.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>Staramy się naprawić sytuację. Jeśli nam się nie uda, sprawę bada nasz Wydział Standardów Zawodowych.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>Jeśli potrwa to dłużej, co 28 dni powiemy Ci, na jakim etapie jest sprawa.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>Czy możemy się z Tobą skontaktować w tej sprawie?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>Tak, proszę o kontakt</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>Nie, proszę o brak kontaktu</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>Twój numer telefonu lub e-mail</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>Czy taki kontakt jest dla Ciebie bezpieczny?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>Tak, jest bezpieczny</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>Nie, nie jest bezpieczny</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>Nie będziemy się z Tobą kontaktować.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>Sprawdź numer telefonu lub e-mail.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>Co jest nie tak w tym pomieszczeniu?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>Coś jest brudne</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>Coś jest zepsute</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>Coś jest niebezpieczne</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>Coś innego jest nie tak</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>Przekazaliśmy to funkcjonariuszowi w okienku.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>Ulotki o bezpieczeństwie</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>Którą ulotkę wybierasz?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>W jakiej postaci?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>Pokaż na tym ekranie</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>Na mój telefon</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Drukuj</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>Drukuj dużymi literami</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>W innym języku</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>W jakim języku?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>Skieruj aparat telefonu na ten kod.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>Zostanie to w historii Twojego telefonu.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>Ulotka się drukuje</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>Proszę wziąć ulotkę</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>Nie możemy teraz drukować</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>Ulotkę może dać Ci funkcjonariusz. Możesz ją też przeczytać na tym ekranie.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>Inna ulotka</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Strona {page} z {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Wersja {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>Kto może pomóc</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>Więcej na ten temat</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>Czego możesz od nas oczekiwać</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Gdy do nas przychodzisz</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>Nasze pomieszczenia są czyste, zadbane i bezpieczne.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>Witamy Cię życzliwie i profesjonalnie.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>Możesz porozmawiać z nami na osobności.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>Z umówioną wizytą przyjmiemy Cię w ciągu {n} minuty.</numerusform>
                <numerusform>Z umówioną wizytą przyjmiemy Cię w ciągu {n} minut.</numerusform>
                <numerusform>Z umówioną wizytą przyjmiemy Cię w ciągu {n} minut.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>Jeśli potrzebujesz tłumacza, łączymy się z nim przez telefon.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>Powiedz, czego potrzebujesz: pomożemy, jak tylko możemy.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>Mamy ulotki o tym, jak dbać o bezpieczeństwo.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>W wyjątkowej sytuacji możemy się spóźnić. Wtedy staramy się informować Cię na bieżąco.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Gdy się z nami kontaktujesz</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>Telefony na 999: odbieramy w ciągu 10 sekund.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>Telefony na 101 i czat: odpowiadamy w ciągu 3 minut.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>Listy i e-maile: odpowiadamy w ciągu 5 dni roboczych.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Gdy my przyjeżdżamy do Ciebie</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>W nagłym niebezpieczeństwie: w ciągu 15 minut.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Gdy sprawa jest pilna: w ciągu 1 godziny.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>W innych sprawach: w ciągu 24 godzin.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Jeśli padniesz ofiarą przestępstwa</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>W ciągu 7 dni powiemy Ci, na jakim etapie jest sprawa.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>Gdy zdarzy się coś ważnego, powiemy Ci w ciągu 5 dni.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>Po rozprawie w sądzie podamy Ci wynik w ciągu 3 dni.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Jeśli zatrzymamy Cię i przeszukamy</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>Zapytamy, czy chcesz kopię protokołu, i powiemy, jak ją dostać.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Dobre czy złe – powiedz nam</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>Możesz nas ocenić: od źle do doskonale.</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>Potwierdzamy każdą skargę i podajemy jej numer.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>Dbaj o bezpieczeństwo</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>Za każdym razem, gdy wychodzisz, zamknij drzwi na klucz i zamknij okna.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>Policja i Twój bank nigdy nie proszą o przelanie pieniędzy na bezpieczne konto.</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>Nigdy nikomu nie podawaj swojego kodu PIN ani pełnego hasła.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>Rower przypnij dwoma dobrymi zamknięciami.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>Gdy parkujesz, zabierz z auta torby i telefony.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>Na ulicy schowaj telefon, gdy go nie potrzebujesz.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>Ulotki w Twoim języku są w kiosku. Możesz też zapytać funkcjonariusza.</translation>
        </message>
    </context>
</TS>
