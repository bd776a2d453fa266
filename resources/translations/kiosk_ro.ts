<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
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
            <translation>Înapoi</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>De la început</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuă</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Închide</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>Gata</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>Interpret</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>Citește cu voce tare</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>Text mai mare</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>Contrast</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>Ieșire din pagină</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>Spațiu</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>Șterge</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>Cratimă</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>Apostrof</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Informație</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Atenție</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Defecțiune</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>Cu ce vă putem ajuta?</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Dacă aveți programare, încercăm să vă primim în {n} minut.</numerusform>
                <numerusform>Dacă aveți programare, încercăm să vă primim în {n} minute.</numerusform>
                <numerusform>Dacă aveți programare, încercăm să vă primim în {n} de minute.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>Am programare</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>Nu vă întrebăm aici motivul.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>Traducere provizorie</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>Scanați codul din scrisoare sau de pe telefon</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>Țineți codul în fața cititorului sau alegeți alt mod:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>Scriu numărul de referință</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>Numele de familie și ziua nașterii</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>Nu am nimic din acestea</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>Care este numărul de referință?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>Este în scrisoare, de exemplu {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>Care este numele dvs. de familie?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>În ce zi și lună v-ați născut?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>De exemplu, {example} pentru 5 noiembrie.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>Caută</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>Înainte</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>Programarea dvs. este astăzi la {time}</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>Au trecut mai mult de 15 minute. Puteți primi altă oră.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>Nu este programarea mea</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>Nu găsim această programare pentru astăzi</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>Nu putem citi acest cod</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>Această programare a fost anulată</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>Această programare este la altă secție de poliție</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>Sunteți deja pe listă</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>Vă rugăm să luați loc. Vă chemăm după codul de pe bon.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>Un polițist vă va ajuta.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>Luați un bon</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Încercați din nou</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>Am nevoie de ajutorul unui polițist</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>Verificați numărul de referință: are 7 litere și cifre.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>Scrieți numele de familie.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>Scrieți 2 cifre pentru zi și 2 pentru lună.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>Această zi nu există. Verificați ziua și luna.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>Despre ce este vorba?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>Prefer să spun între patru ochi</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Alt motiv</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>Ce v-ar ajuta astăzi?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>Alegeți tot ce vă trebuie sau nimic.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>O femeie sau un bărbat</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>dacă se poate</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>Cu cine preferați să vorbiți?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>Nu contează</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>Fără interpret</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>Ce limbă vorbiți?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Altă limbă</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>Spuneți-i polițistului care.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>Ales</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Vreau codul</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Nimic: vreau codul</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>Un moment, vă rugăm</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>Bonul se tipărește.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>Vă rugăm să luați bonul.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>Notați codul de pe ecran sau faceți-i o fotografie.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>Arătați acest cod la ghișeu și cereți un interpret.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>Mergeți la ghișeu și spuneți acest cod</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>Acest chioșc nu funcționează bine. Polițistul vă va trece pe listă.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>Vă rugăm să mergeți la ghișeu</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>Pagina se închide în {n} secundă.</numerusform>
                <numerusform>Pagina se închide în {n} secunde.</numerusform>
                <numerusform>Pagina se închide în {n} de secunde.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Am nevoie de mai mult timp</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>Mai sunteți aici?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>În {n} secundă ștergem răspunsurile.</numerusform>
                <numerusform>În {n} secunde ștergem răspunsurile.</numerusform>
                <numerusform>În {n} de secunde ștergem răspunsurile.</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>Mai multe…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>Căutare după prima literă</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>Cu ce literă începe?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>Nu știu. Vreau un polițist.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>O avem doar în engleză.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>Ghișeul este închis</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>Se redeschide: {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter}: deschis până la {time}.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>Sunteți în pericol? Sunați la {number}.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>Pentru orice altceva, sunați la {number}.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>Ghișeul se închide la {time}.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>Este posibil să nu vă putem primi astăzi.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>Ajutor acum</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Am chemat un polițist</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>Vă rugăm să rămâneți aici. Nu mai află nimeni.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Un polițist vine la dvs.</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>Dacă nu vine nimeni, mergeți la ghișeu.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>Sunteți la rând</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>Este rândul dvs.: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>Renunț la rând</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>Vreți să renunțați la rând?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>Da, renunț la rând</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>Nu, rămân la rând</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>Ați renunțat la rând</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>Vă puteți înscrie din nou oricând.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>Aveți dovada percheziției?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>Țineți codul ei în fața cititorului sau alegeți:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>Scriu numărul de pe dovadă</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>Nu am dovada</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>Care este numărul de pe dovadă?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>Scrieți numărul sau mergeți înapoi și alegeți: Nu am dovada.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>Puteți cere o copie în 3 luni de la percheziție.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>Oprește citirea</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>Mai tare</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>Mai jos</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>Mai sus</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>Ce scrieți nu se citește cu voce tare.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} opțiune.</numerusform>
                <numerusform>{n} opțiuni.</numerusform>
                <numerusform>{n} de opțiuni.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Mai multe opțiuni</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>Citește mai departe</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>Partea {part} din {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>Relații cu publicul</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>Ghișeu</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>Ghișeul {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>Vă rugăm să mergeți la: {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>Vă rugăm să mergeți la ghișeu</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>Vă rugăm să mergeți la ghișeul {number}</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>Când vă vine rândul, codul dvs. apare aici.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>Ascultați când este strigat codul dvs. Vă va chema un polițist.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>Dacă aveți programare</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Încercăm să vă primim în {n} minut.</numerusform>
                <numerusform>Încercăm să vă primim în {n} minute.</numerusform>
                <numerusform>Încercăm să vă primim în {n} de minute.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>Astăzi: {met} din {total}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>Persoane cu programare, primite la timp.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>Fără programare</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>Vă primim cât putem de repede.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>Acum așteaptă {n} persoană.</numerusform>
                <numerusform>Acum așteaptă {n} persoane.</numerusform>
                <numerusform>Acum așteaptă {n} de persoane.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>Acum nu așteaptă nimeni.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>Este posibil să așteptați mai mult ca de obicei</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>Polițiștii noștri se ocupă de un incident urgent.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>Este o problemă în clădirea noastră.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>Sunt aici mai puțini polițiști ca de obicei.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>Unele dintre sistemele noastre nu funcționează.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>S-a întâmplat ceva neobișnuit.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>Poate dura cu aproximativ {n} minut mai mult.</numerusform>
                <numerusform>Poate dura cu aproximativ {n} minute mai mult.</numerusform>
                <numerusform>Poate dura cu aproximativ {n} de minute mai mult.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>Nu știm încă cât va dura.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>La ora {time}.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>Vă spunem din nou până la {time}.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>Vă spunem mai multe imediat ce putem.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>Spuneți-ne dacă aveți nevoie de un interpret, de un loc retras sau de alt ajutor.</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>Bonul {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>Ghișeul este închis</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>Se redeschide: {when}.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>Codul dvs.</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>Vă rugăm să luați loc. Vă chemăm după acest cod.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>Încercăm să vă primim până la {time}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>Înaintea dvs. așteaptă {n} persoană.</numerusform>
                <numerusform>Înaintea dvs. așteaptă {n} persoane.</numerusform>
                <numerusform>Înaintea dvs. așteaptă {n} de persoane.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>Nu așteaptă nimeni înaintea dvs.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>Persoanele cu programare sau în pericol pot fi chemate mai repede.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>Puteți cere să vorbiți într-o cameră separată.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>Cod de scanat de către polițist</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>Acum cei mai mulți așteaptă între {low} și {high} minute.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>Atât așteaptă 8 din 10 persoane. Puteți aștepta mai mult.</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>Vorbiți cu un polițist</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>Vreau să vorbesc cu cineva între patru ochi</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>De predat sau de ridicat</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>De arătat acte sau de semnat prezența</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>Copie a unei fișe de percheziție</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Altceva</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>Anunțarea unei infracțiuni</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>Accident rutier</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>La un anumit polițist</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>De arătat acte</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>Predarea unui obiect sau întrebări</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>Ridicarea unui obiect</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>Amprente sau certificate</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>Angajare și voluntariat</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>Datele mele personale</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>Pliante</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>Un interpret</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>Limba semnelor britanică</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>Buclă de inducție auditivă</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>Drum fără trepte</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>Loc liniștit</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>Ajutor la citit</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>O femeie</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>Un bărbat</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>Alt ajutor</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>Spuneți-ne cum a fost</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>Ce ați vrea să ne spuneți?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>Cum a fost vizita mea</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>Fac o plângere</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>O problemă în această sală</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>Cum ne-am descurcat astăzi?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>Excelent</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>Bine</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>Slab</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>Vreți să ne spuneți mai multe?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>Trimite</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>Nu, trimite așa</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>Vă mulțumim</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>Citim ce ne spun oamenii și ne folosim de asta ca să lucrăm mai bine.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>Ce nu a fost în regulă?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>Îi puteți spune și unui polițist sau puteți cere un loc retras.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>Scrieți câteva cuvinte.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>Am primit plângerea dvs.</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>Numărul dvs. de referință</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>Păstrați acest număr. Spuneți-l de fiecare dată când ne contactați.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>Încercăm să îndreptăm lucrurile. Dacă nu reușim, cazul este analizat de Departamentul nostru de Standarde Profesionale.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>Dacă durează mai mult, vă spunem la fiecare 28 de zile în ce stadiu este.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>Vă putem contacta în legătură cu asta?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>Da, mă puteți contacta</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>Nu, nu mă contactați</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>Telefonul sau e-mailul dvs.</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>Este sigur să vă contactăm acolo?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>Da, este sigur</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>Nu, nu este sigur</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>Nu vă vom contacta.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>Verificați numărul de telefon sau e-mailul.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>Ce nu este în regulă în această sală?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>Ceva este murdar</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>Ceva este stricat</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>Ceva este periculos</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>Altceva nu este în regulă</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>L-am anunțat pe polițistul de la ghișeu.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>Pliante despre siguranță</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>Ce pliant doriți?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>Cum îl doriți?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>Pe acest ecran</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>Pe telefonul meu</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Tipărit</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>Tipărit cu litere mari</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>În altă limbă</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>În ce limbă?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>Îndreptați camera telefonului spre acest cod.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>Rămâne în istoricul telefonului dvs.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>Pliantul se tipărește</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>Vă rugăm să luați pliantul</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>Nu îl putem tipări acum</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>Vi-l poate da un polițist. Îl puteți citi pe acest ecran.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>Alt pliant</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Pagina {page} din {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Versiunea {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>Cine vă poate ajuta</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>Mai multe despre asta</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>La ce să vă așteptați de la noi</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Când veniți la noi</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>Spațiile noastre pentru public sunt curate, îngrijite și sigure.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>Vă primim prietenos și profesionist.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>Puteți vorbi cu noi între patru ochi.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>Cu programare, vă primim în {n} minut.</numerusform>
                <numerusform>Cu programare, vă primim în {n} minute.</numerusform>
                <numerusform>Cu programare, vă primim în {n} de minute.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>Dacă aveți nevoie de interpret, găsim unul la telefon.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>Spuneți-ne ce vă trebuie: ne adaptăm cât putem de bine.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>Avem pliante despre cum să fiți în siguranță.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>Într-o urgență excepțională putem întârzia. Atunci facem tot posibilul să vă ținem la curent.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Când ne contactați</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>Apeluri la 999: răspundem în 10 secunde.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>Apeluri la 101 și chat: răspundem în 3 minute.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>Scrisori și e-mailuri: răspundem în 5 zile lucrătoare.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Când venim la dvs.</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>La urgențe cu pericol: în 15 minute.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Când este urgent: în 1 oră.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>În alte cazuri: în 24 de ore.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Dacă sunteți victima unei infracțiuni</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>Vă spunem în 7 zile în ce stadiu este cazul dvs.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>Când se întâmplă ceva important, vă spunem în 5 zile.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>După proces, vă spunem rezultatul în 3 zile.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Dacă vă oprim și vă percheziționăm</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>Vă întrebăm dacă vreți o copie a fișei și vă spunem cum o puteți primi.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Bine sau rău, spuneți-ne</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>Ne puteți spune cum ne-am descurcat, de la slab la excelent.</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>Confirmăm fiecare plângere și vă dăm un număr de referință.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>Fiți în siguranță</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>Încuiați ușile și închideți ferestrele de fiecare dată când plecați.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>Poliția și banca nu vă cer niciodată să mutați bani într-un cont sigur.</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>Nu spuneți nimănui codul PIN sau parola întreagă.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>Legați bicicleta cu două lacăte bune.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>Când parcați, luați din mașină gențile și telefoanele.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>Pe stradă, nu țineți telefonul la vedere când nu aveți nevoie de el.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>Găsiți pliante în limba dvs. la chioșc. Sau întrebați un polițist.</translation>
        </message>
    </context>
</TS>
