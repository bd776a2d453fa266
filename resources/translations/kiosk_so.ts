<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="so" sourcelanguage="en">
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
            <translation>Dib u noqo</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Mar kale bilow</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Sii wad</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Haa</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Maya</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Xir</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>Waa diyaar</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>Turjubaan</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>Cod ku akhri</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>Qoraal weyn</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>Midabada</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>Ka bax boggan</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>Meel banaan</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>Tirtir</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>Jiitin</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>Hamse</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Ogeysiis</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Digniin</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Cillad</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>Sideen kuu caawin karnaa?</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Haddii aad ballan leedahay, waxaan isku dayeynaa inaan kugu qaabilno {n} daqiiqo gudaheed.</numerusform>
                <numerusform>Haddii aad ballan leedahay, waxaan isku dayeynaa inaan kugu qaabilno {n} daqiiqo gudahood.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>Ballan baan leeyahay</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>Halkan kuma weydiin doonno sababta.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>Turjumaad qabyo ah</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>Iskaan garee koodhka warqadda ama taleefanka</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>Koodhka hor dhig iskaanka, ama dooro hab kale:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>Qor lambarka tixraaca</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>Isticmaal magaca qoyska iyo dhalashada</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>Midna ma haysto</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>Waa maxay lambarkaaga tixraaca?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>Wuxuu ku qoran yahay warqaddaada, tusaale {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>Waa maxay magacaaga qoysku?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>Maalintee iyo bishee ayaad dhalatay?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>Tusaale {example} waa 5 Noofeembar.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>Raadi</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>Xiga</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>Ballantaadu waa maanta {time}</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>Waqtigaas 15 daqiiqo ka badan ayaa ka soo wareegtay. Sarkaal ayaa waqti kale ku siin kara.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>Tani ma aha ballantayda</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>Ballantaas maanta ma helin</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>Koodhkaas ma akhrin karno</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>Ballantaas waa la baajiyay</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>Ballantaasi waxay ka dhacaysaa saldhig kale</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>Horay ayaa laguu diiwaan geliyay</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>Fadlan fadhiiso. Waxaan ku yeeri doonnaa koodhka tigidhkaaga.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>Sarkaal ayaa ku caawin doona.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>Qaado tigidh</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Isku day mar kale</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>Waxaan u baahanahay sarkaal i caawiya</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>Fadlan hubi lambarka tixraaca: wuxuu leeyahay 7 xaraf iyo tiro.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>Fadlan qor magacaaga qoyska.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>Fadlan maalinta ku qor 2 tiro, bishana 2 tiro.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>Maalintaasi ma jirto. Fadlan hubi maalinta iyo bisha.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>Maxay ku saabsan tahay?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>Waxaan doorbidayaa inaan si gaar ah u sheego</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Sabab kale</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>Maxaa maanta ku caawin lahaa?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>Dooro wax kasta oo aad u baahan tahay, ama waxba.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>Haween ama rag</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>haddii ay suurtagal tahay</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>Yaad doorbidaysaa inaad la hadasho?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>Waxba kama qabo</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>Turjubaan uma baahni</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>Luqaddee ayaad ku hadashaa?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Luqad kale</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>U sheeg sarkaalka luqadda.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>Waa la doortay</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Hel koodhkayga</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Waxba uma baahni: hel koodhkayga</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>Fadlan wax yar sug</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>Tigidhkaaga waa la daabacayaa.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>Fadlan qaado tigidhkaaga.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>Fadlan koodhka shaashadda ka qaado: qor ama sawir ka qaad.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>Koodhkan tus miiska oo codso turjubaan.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>Fadlan tag miiska oo sheeg koodhkan</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>Mashiinkani si fiican uma shaqaynayo. Sarkaalka ayaa ku diiwaan gelin doona.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>Fadlan tag miiska</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>Boggan wuxuu xirmayaa {n} ilbiriqsi gudaheed.</numerusform>
                <numerusform>Boggan wuxuu xirmayaa {n} ilbiriqsi gudahood.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Waqti dheeraad ah i sii</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>Weli ma joogtaa?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>{n} ilbiriqsi kadib waan tirtiraynaa jawaabahaaga.</numerusform>
                <numerusform>{n} ilbiriqsi kadib waan tirtiraynaa jawaabahaaga.</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>In badan…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>Ku raadi xarafka hore</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>Xarafkee ayay ku bilaabataa?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>Ma garanayo. Sarkaal iigu yeer.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>Kan waxaan ku haynaa Ingiriisi oo keliya.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>Miisku waa xiran yahay</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>Waxaa dib loo furayaa: {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} wuxuu furan yahay ilaa {time}.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>Khatar ma ku jirtaa? Wac {number}.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>Wixii kale, wac {number}.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>Miisku wuxuu xirmayaa {time}.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>Waxaa laga yaabaa inaan maanta ku qaabili karin.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>Hadda caawimo hel</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Waxaan u yeernay sarkaal</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>Fadlan halkan joog. Qof kale looma sheego.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Sarkaal ayaa kuu imanaya</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>Haddii cidina iman waydo, fadlan tag miiska.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>Safka ayaad ku jirtaa</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>Waa markaagii: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>Ka bax safka</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>Ma rabtaa inaad safka ka baxdo?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>Haa, ka bax safka</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>Maya, ii hay booskayga</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>Safka waad ka baxday</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>Mar kasta dib ayaad isu diiwaan gelin kartaa.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>Ma haysaa rasiidhka baaritaanka?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>Koodhkiisa hor dhig iskaanka, ama dooro:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>Qor lambarkiisa tixraaca</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>Rasiidh ma haysto</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>Waa maxay lambarka tixraaca ee rasiidhka?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>Fadlan qor lambarka tixraaca, ama dib u noqo oo dooro: Rasiidh ma haysto.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>Nuqul waxaad codsan kartaa 3 bilood gudahood baaritaanka kadib.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>Jooji akhriska</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>Codka kordhi</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>Hoos u dhig</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>Kor u qaad</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>Waxaad qorto cod laguma akhriyo.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} doorasho.</numerusform>
                <numerusform>{n} doorasho.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Doorashooyin kale</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>Sii akhri</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>Qaybta {part} ee {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>Miiska soo dhoweynta</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>Miiska</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>Miiska {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>Fadlan tag {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>Fadlan tag miiska</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>Fadlan tag miiska {number}</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>Marka la gaaro markaaga, koodhkaagu halkan ayuu ka soo muuqanayaa.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>Fadlan dhegayso koodhkaaga. Sarkaal ayaa kuu yeeri doona.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>Haddii aad ballan leedahay</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Waxaan isku dayeynaa inaan kugu qaabilno {n} daqiiqo gudaheed.</numerusform>
                <numerusform>Waxaan isku dayeynaa inaan kugu qaabilno {n} daqiiqo gudahood.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>Maanta: {met} ka mid ah {total}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>Dad ballan leh oo waqtigii la qaabilay.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>Ballan la’aan</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>Sida ugu dhakhsaha badan ayaan kuu qaabileynaa.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>Hadda {n} qof ayaa sugaya.</numerusform>
                <numerusform>Hadda {n} qof ayaa sugaya.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>Hadda cidina ma sugayso.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>Sugitaanku wuu ka dheeraan karaa sidii caadiga ahayd</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>Saraakiishayadu waxay ku mashquulsan yihiin dhacdo degdeg ah.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>Dhismahayaga ayaa dhibaato ka jirta.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>Saraakiisha joogta waa ka yar yihiin sidii caadiga ahayd.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>Qaar ka mid ah nidaamyadayadu ma shaqaynayaan.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>Waxaa dhacday wax aan caadi ahayn.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>Waxay qaadan kartaa ilaa {n} daqiiqo oo dheeraad ah.</numerusform>
                <numerusform>Waxay qaadan kartaa ilaa {n} daqiiqo oo dheeraad ah.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>Weli ma garanayno inta ay qaadanayso.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>Xogta {time}.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>Mar kale ayaan kuu sheegi doonnaa ka hor {time}.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>Wax dheeraad ah waxaan kuu sheegi doonnaa sida ugu dhakhsaha badan.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>Noo sheeg haddii aad u baahan tahay turjubaan, meel gaar ah ama caawimo kale.</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>Tigidhka {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>Miisku waa xiran yahay</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>Waxaa dib loo furayaa: {when}.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>Koodhkaaga</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>Fadlan fadhiiso. Koodhkan ayaan kuugu yeeri doonnaa.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>Waxaan isku dayeynaa inaan ku qaabilno ka hor {time}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>Hortaada {n} qof ayaa sugaya.</numerusform>
                <numerusform>Hortaada {n} qof ayaa sugaya.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>Hortaada cidina ma sugayso.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>Dadka ballanta leh ama khatarta ku jira waa laga hor marin karaa.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>Waxaad codsan kartaa inaad ku hadasho qol gaar ah.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>Koodhka uu booliisku iskaan gareeyo</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>Hadda dadka badankood waxay sugaan {low} ilaa {high} daqiiqo.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>10kii qof 8 ayaa intaas suga. Waxaa laga yaabaa inaad wax ka badan sugto.</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>La hadal sarkaal</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>Waxaan rabaa inaan qof si gaar ah ula hadlo</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>Wax dhiibid ama qaadasho</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>Tus dukumiinti ama saxiix</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>Nuqulka diiwaanka baaritaanka</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Wax kale</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>Dambi ka warbixi</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>Shil waddo</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>La kulan sarkaal gaar ah</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>Tus dukumiinti</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>Alaab dhiibid ama weydiin</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>Qaado alaab</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>Faraha ama shahaadooyin</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>Shaqo iyo iskaa wax u qabso</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>Codso xogtayda</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>Waraaqo macluumaad</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>Turjubaan</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>Luqadda dhegoolaha ee Ingiriiska</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>Qalabka maqalka</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>Waddo aan jaranjaro lahayn</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>Meel deggan</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>Caawimo akhris</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>Haween</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>Rag</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>Caawimo kale</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>Noo sheeg sidaan ahayn</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>Maxaad jeclaan lahayd inaad noo sheegto?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>Sida booqashadaydu ahayd</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>Cabasho gudbi</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>Dhibaato qolkan ka jirta</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>Sidee baan maanta ahayn?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>Aad u fiican</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>Fiican</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>Xun</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>Ma jeceshahay inaad wax kale noo sheegto?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>Dir</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>Maya, sidaas u dir</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>Mahadsanid</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>Waan akhrinaa waxa dadku noo sheegaan, waxaanan u isticmaalnaa inaan wax hagaajinno.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>Maxaa qaldamay?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>Sarkaal ayaad u sheegi kartaa, ama waxaad codsan kartaa meel gaar ah.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>Fadlan qor dhowr eray.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>Waan helnay cabashadaada</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>Lambarkaaga tixraaca</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>Fadlan hayso lambarkan. Sheeg mar kasta oo aad nala soo xiriirto.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>Waxaan isku dayeynaa inaan saxno. Haddii aan kari wayno, Waaxdayada Heerarka Xirfadda ayaa eegi doonta.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>Haddii ay sii dheeraato, 28kii maalmoodba mar ayaan kuu sheegeynaa halka ay marayso.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>Ma kula soo xiriiri karnaa arrintan?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>Haa, waad ila soo xiriiri kartaan</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>Maya, ha ila soo xiriirina</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>Lambarka taleefankaaga ama iimaylka</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>Ma ammaan baa in halkaas lagaala soo xiriiro?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>Haa, waa ammaan</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>Maya, ammaan ma aha</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>Kulama soo xiriiri doonno.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>Fadlan hubi lambarka taleefanka ama iimaylka.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>Maxaa qolkan ka qaldan?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>Wax wasakh ah</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>Wax jaban</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>Wax aan ammaan ahayn</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>Wax kale ayaa qaldan</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>Waxaan u sheegnay sarkaalka miiska jooga.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>Waraaqaha badbaadada</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>Waraaqdee ayaad rabtaa?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>Sidee baad u rabtaa?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>Ku tus shaashaddan</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>Taleefankayga ku qaado</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Daabac</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>Ku daabac xarfo waaweyn</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>Luqad kale</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>Luqaddee?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>Kamaradda taleefankaaga ku jeedi koodhkan.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>Waxay ku haraysaa taariikhda taleefankaaga.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>Waraaqdaada waa la daabacayaa</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>Fadlan qaado waraaqdaada</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>Hadda ma daabici karno</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>Sarkaal ayaa ku siin kara. Shaashaddan ayaad ka akhrin kartaa.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>Waraaq kale</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Bogga {page} ee {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Nooca {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>Yaa ku caawin kara</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>Wax dheeraad ah</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>Waxaad naga filan karto</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Marka aad na soo booqato</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>Meelaha dadweynaha ee xaruntu waa nadiif, habaysan oo ammaan ah.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>Si saaxiibtinimo iyo xirfad leh ayaan kuu soo dhoweynaa.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>Si gaar ah ayaad noola hadli kartaa.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>Haddii aad ballan leedahay, waxaa lagugu qaabilaa {n} daqiiqo gudaheed.</numerusform>
                <numerusform>Haddii aad ballan leedahay, waxaa lagugu qaabilaa {n} daqiiqo gudahood.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>Haddii aad turjubaan u baahan tahay, taleefan ayaan ku helnaa.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>Noo sheeg waxa aad u baahan tahay: inta aan awoodno ayaan ku caawinaynaa.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>Waxaan haynaa waraaqo ku saabsan badbaadada.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>Xaalad degdeg ah oo aan caadi ahayn waan daahi karnaa. Markaas inta aan awoodno ayaan kugu wargelinaynaa.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Marka aad nala soo xiriirto</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>Wicitaanka 999: waxaa lagaga jawaabaa 10 ilbiriqsi gudahood.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>Wicitaanka 101 iyo wadahadalka tooska ah: 3 daqiiqo gudahood.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>Warqadaha iyo iimaylada: 5 maalmood oo shaqo gudahood.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Marka aan kuu nimaadno</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Xaalad degdeg ah: 15 daqiiqo gudahood.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Haddii ay dhakhso u baahan tahay: 1 saac gudaheed.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Haddii kale: 24 saacadood gudahood.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Haddii dambi lagaa galay</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>7 maalmood gudahood ayaan kuu sheegeynaa halka kiiskaagu marayo.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>Haddii wax muhiim ahi dhacaan, 5 maalmood gudahood ayaan kuu sheegeynaa.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>Maxkamadda kadib, natiijada waxaan kuu sheegeynaa 3 maalmood gudahood.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Haddii aan ku joojinno oo aan ku baarno</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>Waxaan ku weydiineynaa haddii aad rabto nuqulka diiwaanka, waxaanan kuu sheegeynaa sida lagu helo.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Fiican ama xun, noo sheeg</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>Waad noo sheegi kartaa sidaan ahayn, laga bilaabo xun ilaa aad u fiican.</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>Cabasho kasta waan xaqiijinaa, waxaanan ku siinnaa lambar tixraac.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>Badbaado</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>Mar kasta oo aad baxdo, quful albaabada oo xir daaqadaha.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>Booliska iyo bangigaagu weligood kuma weydiiyaan inaad lacag u wareejiso koonto ammaan ah.</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>Weligaa qofna ha u sheegin lambarkaaga ama eraygaaga sirta ah oo dhan.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>Baaskiilkaaga ku xir laba quful oo fiican.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>Markaad gaariga dhigto, ka qaado boorsooyinka iyo taleefannada.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>Waddada, taleefankaaga qari marka aadan u baahnayn.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>Waraaqo luqaddaada ah ayaa mashiinka ku jira. Ama weydii sarkaal.</translation>
        </message>
    </context>
</TS>
