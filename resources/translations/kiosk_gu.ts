<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gu" sourcelanguage="en">
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
            <translation>પાછા</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>ફરીથી શરૂ કરો</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>આગળ વધો</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>હા</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ના</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>બંધ કરો</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>થઈ ગયું</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>દુભાષિયા</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>વાંચી સંભળાવો</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>મોટા અક્ષર</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>રંગ બદલો</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>આ પાનું છોડો</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>ખાલી જગ્યા</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>ભૂંસો</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>હાઇફન</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>અપોસ્ટ્રોફી</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>સૂચના</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>ચેતવણી</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>ખામી</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>અમે શું મદદ કરી શકીએ?</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>જો તમારી અપૉઇન્ટમેન્ટ હોય, તો અમે {n} મિનિટમાં તમને મળવાનો પ્રયત્ન કરીએ છીએ.</numerusform>
                <numerusform>જો તમારી અપૉઇન્ટમેન્ટ હોય, તો અમે {n} મિનિટમાં તમને મળવાનો પ્રયત્ન કરીએ છીએ.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>મારી અપૉઇન્ટમેન્ટ છે</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>અમે અહીં કારણ નહીં પૂછીએ.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>કાચો અનુવાદ</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>પત્ર કે ફોન પરનો કોડ સ્કેન કરો</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>કોડ સ્કેનરની સામે રાખો, અથવા બીજી રીત પસંદ કરો:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>સંદર્ભ નંબર લખો</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>મારી અટક અને જન્મદિવસથી</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>મારી પાસે આમાંથી કંઈ નથી</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>તમારો સંદર્ભ નંબર શું છે?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>તે તમારા પત્ર પર છે, જેમ કે {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>તમારી અટક શું છે?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>તમારો જન્મ કયા દિવસે અને મહિને થયો?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>જેમ કે 5 નવેમ્બર માટે {example}.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>શોધો</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>આગળ</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>તમારી અપૉઇન્ટમેન્ટ આજે {time} વાગ્યે છે</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>15 મિનિટથી વધુ સમય થઈ ગયો છે. ઓફિસર તમને બીજો સમય આપી શકે.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>આ મારી અપૉઇન્ટમેન્ટ નથી</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>આજની આ અપૉઇન્ટમેન્ટ મળતી નથી</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>આ કોડ વાંચી શકાતો નથી</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>આ અપૉઇન્ટમેન્ટ રદ થઈ હતી</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>આ અપૉઇન્ટમેન્ટ બીજા પોલીસ સ્ટેશનમાં છે</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>તમારી નોંધણી થઈ ગઈ છે</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>કૃપા કરીને બેસો. અમે તમારી ટિકિટના કોડથી બોલાવીશું.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>ઓફિસર તમને મદદ કરશે.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>ટિકિટ લો</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ફરી પ્રયત્ન કરો</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>મારે ઓફિસરની મદદ જોઈએ</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>સંદર્ભ નંબર તપાસો: તેમાં 7 અક્ષર અને આંકડા હોય છે.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>કૃપા કરીને તમારી અટક લખો.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>દિવસના 2 અને મહિનાના 2 આંકડા લખો.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>આવો કોઈ દિવસ નથી. દિવસ અને મહિનો તપાસો.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>તે શાના વિશે છે?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>મારે ખાનગીમાં કહેવું છે</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>બીજું કારણ</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>આજે તમને શું મદદ જોઈએ?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>જે જોઈએ તે પસંદ કરો, અથવા કંઈ નહીં.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>સ્ત્રી કે પુરુષ</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>શક્ય હોય તો</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>તમે કોની સાથે વાત કરવા માંગો છો?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>કોઈ ફરક નથી પડતો</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>દુભાષિયા નથી જોઈતા</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>તમે કઈ ભાષા બોલો છો?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>બીજી ભાષા</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>કઈ ભાષા તે ઓફિસરને કહો.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>પસંદ કર્યું છે</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>મારો કોડ આપો</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>કંઈ નહીં: મારો કોડ આપો</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>એક ક્ષણ રાહ જુઓ</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>તમારી ટિકિટ છપાઈ રહી છે.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>કૃપા કરીને તમારી ટિકિટ લો.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>સ્ક્રીન પરથી તમારો કોડ લખી લો અથવા ફોટો પાડી લો.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>કાઉન્ટર પર આ કોડ બતાવો અને દુભાષિયા માંગો.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>કાઉન્ટર પર જઈને આ કોડ કહો</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>આ કિઓસ્ક બરાબર ચાલતું નથી. ઓફિસર તમારી નોંધણી કરશે.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>કૃપા કરીને કાઉન્ટર પર જાઓ</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>આ પાનું {n} સેકન્ડમાં બંધ થશે.</numerusform>
                <numerusform>આ પાનું {n} સેકન્ડમાં બંધ થશે.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>મારે વધુ સમય જોઈએ</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>તમે હજી અહીં છો?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>{n} સેકન્ડમાં તમારા જવાબ ભૂંસાઈ જશે.</numerusform>
                <numerusform>{n} સેકન્ડમાં તમારા જવાબ ભૂંસાઈ જશે.</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>વધુ…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>પહેલા અક્ષરથી શોધો</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>તે કયા અક્ષરથી શરૂ થાય છે?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>મને ખબર નથી. ઓફિસરને બોલાવો.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>આ અમારી પાસે ફક્ત અંગ્રેજીમાં છે.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>કાઉન્ટર બંધ છે</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>ફરી ખૂલશે: {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} {time} વાગ્યા સુધી ખુલ્લું છે.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>જોખમમાં છો? {number} પર ફોન કરો.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>બીજા કોઈ પણ કામ માટે {number} પર ફોન કરો.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>કાઉન્ટર {time} વાગ્યે બંધ થશે.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>કદાચ અમે આજે તમને મળી ન શકીએ.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>હમણાં જ મદદ લો</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>અમે ઓફિસરને બોલાવ્યા છે</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>કૃપા કરીને અહીં જ રહો. બીજા કોઈને કહેવાતું નથી.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>ઓફિસર તમારી પાસે આવી રહ્યા છે</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>કોઈ ન આવે તો કૃપા કરીને કાઉન્ટર પર જાઓ.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>તમે લાઇનમાં છો</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>તમારો વારો આવ્યો: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>લાઇન છોડો</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>શું તમે લાઇન છોડવા માંગો છો?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>હા, લાઇન છોડવી છે</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>ના, મારી જગ્યા રાખો</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>તમે લાઇન છોડી દીધી છે</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>તમે ગમે ત્યારે ફરી નોંધણી કરી શકો છો.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>શું તમારી પાસે તલાશીની રસીદ છે?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>તેનો કોડ સ્કેનરની સામે રાખો, અથવા પસંદ કરો:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>રસીદનો સંદર્ભ નંબર લખો</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>મારી પાસે રસીદ નથી</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>રસીદ પર સંદર્ભ નંબર શું છે?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>સંદર્ભ નંબર લખો, અથવા પાછા જઈને પસંદ કરો: મારી પાસે રસીદ નથી.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>તમે તલાશીના 3 મહિનામાં નકલ માંગી શકો છો.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>વાંચવાનું બંધ કરો</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>મોટો અવાજ</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>નીચે લાવો</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>ઉપર લાવો</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>તમે જે લખો છો તે વાંચી સંભળાવાતું નથી.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} વિકલ્પ.</numerusform>
                <numerusform>{n} વિકલ્પો.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>વધુ વિકલ્પો</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>આગળ વાંચો</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>ભાગ {part} / {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>ફ્રન્ટ કાઉન્ટર</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>કાઉન્ટર</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>કાઉન્ટર {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>કૃપા કરીને અહીં જાઓ: {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>કૃપા કરીને કાઉન્ટર પર જાઓ</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>કૃપા કરીને કાઉન્ટર {number} પર જાઓ</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>તમારો વારો આવશે ત્યારે તમારો કોડ અહીં દેખાશે.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>તમારો કોડ ધ્યાનથી સાંભળો. ઓફિસર તમને બોલાવશે.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>જો તમારી અપૉઇન્ટમેન્ટ હોય</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>અમે {n} મિનિટમાં તમને મળવાનો પ્રયત્ન કરીએ છીએ.</numerusform>
                <numerusform>અમે {n} મિનિટમાં તમને મળવાનો પ્રયત્ન કરીએ છીએ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>આજે: {total} માંથી {met}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>અપૉઇન્ટમેન્ટવાળા લોકો, જેમને સમયસર મળ્યા.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>અપૉઇન્ટમેન્ટ વગર</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>અમે બને તેટલા જલદી તમને મળીએ છીએ.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>હમણાં {n} વ્યક્તિ રાહ જુએ છે.</numerusform>
                <numerusform>હમણાં {n} લોકો રાહ જુએ છે.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>હમણાં કોઈ રાહ જોતું નથી.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>તમારે રોજ કરતાં વધુ રાહ જોવી પડી શકે</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>અમારા ઓફિસર એક તાત્કાલિક ઘટના સંભાળી રહ્યા છે.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>અમારા મકાનમાં સમસ્યા છે.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>અહીં રોજ કરતાં ઓછા ઓફિસર છે.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>અમારી કેટલીક સિસ્ટમ ચાલતી નથી.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>કંઈક અસાધારણ બન્યું છે.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>આશરે {n} મિનિટ વધુ લાગી શકે.</numerusform>
                <numerusform>આશરે {n} મિનિટ વધુ લાગી શકે.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>કેટલો સમય લાગશે તે અમને હજી ખબર નથી.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>{time} વાગ્યાની માહિતી.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>અમે {time} વાગ્યા સુધીમાં ફરી જણાવીશું.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>અમે બને તેટલા જલદી વધુ જણાવીશું.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>દુભાષિયા, ખાનગી જગ્યા કે બીજી કોઈ મદદ જોઈએ તો અમને કહો.</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>ટિકિટ {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>કાઉન્ટર બંધ છે</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>ફરી ખૂલશે: {when}.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>તમારો કોડ</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>કૃપા કરીને બેસો. અમે તમને આ કોડથી બોલાવીશું.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>અમે {time} વાગ્યા સુધીમાં તમને મળવાનો પ્રયત્ન કરીએ છીએ.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>તમારી પહેલાં {n} વ્યક્તિ રાહ જુએ છે.</numerusform>
                <numerusform>તમારી પહેલાં {n} લોકો રાહ જુએ છે.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>તમારી પહેલાં કોઈ રાહ જોતું નથી.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>અપૉઇન્ટમેન્ટવાળા કે જોખમમાં હોય તેવા લોકોને પહેલાં બોલાવી શકાય.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>તમે ખાનગી રૂમમાં વાત કરવાનું કહી શકો છો.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>પોલીસ ઓફિસરે સ્કેન કરવાનો કોડ</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>હમણાં મોટાભાગના લોકો {low} થી {high} મિનિટ રાહ જુએ છે.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>10 માંથી 8 લોકો આટલી રાહ જુએ છે. તમારે વધુ રાહ જોવી પડી શકે.</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>ઓફિસર સાથે વાત કરવી</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>મારે કોઈની સાથે ખાનગીમાં વાત કરવી છે</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>કંઈક જમા કરાવવું કે લેવું</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>દસ્તાવેજ બતાવવા કે હાજરી પુરાવવી</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>તલાશીના રેકોર્ડની નકલ</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>બીજું કંઈક</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>ગુનાની જાણ કરવી</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>રસ્તા પર અકસ્માત</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>ચોક્કસ ઓફિસરને મળવું</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>દસ્તાવેજ બતાવવા</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>વસ્તુ જમા કરાવવી કે પૂછવું</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>પોતાની વસ્તુ લેવી</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>આંગળાંની છાપ કે પ્રમાણપત્ર</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>નોકરી અને સ્વયંસેવા</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>મારી માહિતી માંગવી</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>પત્રિકાઓ</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>દુભાષિયા</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>બ્રિટિશ સાંકેતિક ભાષા</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>હિયરિંગ લૂપ</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>પગથિયાં વગરનો રસ્તો</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>શાંત જગ્યા</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>વાંચવામાં મદદ</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>સ્ત્રી</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>પુરુષ</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>બીજી મદદ</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>અમારું કામ કેવું રહ્યું તે કહો</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>તમે અમને શું કહેવા માંગો છો?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>મારી મુલાકાત કેવી રહી</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>ફરિયાદ કરવી</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>આ રૂમમાં કોઈ સમસ્યા</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>આજે અમારું કામ કેવું રહ્યું?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>ખૂબ સરસ</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>સારું</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>ખરાબ</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>શું તમે વધુ કહેવા માંગો છો?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>મોકલો</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>ના, આમ જ મોકલો</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>આભાર</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>લોકો જે કહે તે અમે વાંચીએ છીએ, અને તેનાથી કામ સુધારીએ છીએ.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>શું ખોટું થયું?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>તમે ઓફિસરને પણ કહી શકો છો, અથવા ખાનગી જગ્યા માંગી શકો છો.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>કૃપા કરીને થોડા શબ્દો લખો.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>અમને તમારી ફરિયાદ મળી ગઈ છે</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>તમારો સંદર્ભ નંબર</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>આ સંદર્ભ નંબર સાચવી રાખો. અમારો સંપર્ક કરો ત્યારે તે જણાવો.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>અમે વાત સુધારવાનો પ્રયત્ન કરીએ છીએ. ન કરી શકીએ તો અમારો વ્યાવસાયિક ધોરણ વિભાગ તેની તપાસ કરે છે.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>વધુ સમય લાગે તો અમે દર 28 દિવસે જણાવીએ છીએ કે કામ ક્યાં પહોંચ્યું.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>શું અમે આ વિશે તમારો સંપર્ક કરી શકીએ?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>હા, મારો સંપર્ક કરી શકો</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>ના, મારો સંપર્ક ન કરો</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>તમારો ફોન નંબર કે ઈમેલ</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>શું ત્યાં તમારો સંપર્ક કરવો સલામત છે?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>હા, સલામત છે</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>ના, સલામત નથી</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>અમે તમારો સંપર્ક નહીં કરીએ.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>કૃપા કરીને ફોન નંબર કે ઈમેલ તપાસો.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>આ રૂમમાં શું ખરાબ છે?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>કંઈક ગંદું છે</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>કંઈક તૂટેલું છે</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>કંઈક સલામત નથી</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>બીજી કોઈ સમસ્યા છે</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>અમે કાઉન્ટર પરના ઓફિસરને જણાવ્યું છે.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>સલામતીની પત્રિકાઓ</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>તમારે કઈ પત્રિકા જોઈએ?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>તમારે તે કેવી રીતે જોઈએ?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>આ સ્ક્રીન પર બતાવો</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>મારા ફોન પર</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>છાપો</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>મોટા અક્ષરમાં છાપો</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>બીજી ભાષામાં</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>કઈ ભાષામાં?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>તમારા ફોનનો કૅમેરા આ કોડ સામે રાખો.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>તે તમારા ફોનની હિસ્ટ્રીમાં રહે છે.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>તમારી પત્રિકા છપાઈ રહી છે</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>કૃપા કરીને તમારી પત્રિકા લો</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>હમણાં છાપી શકાતું નથી</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>ઓફિસર તમને તે આપી શકે. તમે તે આ સ્ક્રીન પર વાંચી શકો છો.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>બીજી પત્રિકા</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>પાનું {page} / {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>આવૃત્તિ {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>કોણ મદદ કરી શકે</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>આ વિશે વધુ</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>અમારી પાસેથી શું અપેક્ષા રાખવી</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>તમે અમારી મુલાકાત લો ત્યારે</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>અમારી જાહેર જગ્યાઓ ચોખ્ખી, વ્યવસ્થિત અને સલામત છે.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>અમે મિત્રભાવે અને સારી રીતે તમારું સ્વાગત કરીએ છીએ.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>તમે અમારી સાથે ખાનગીમાં વાત કરી શકો છો.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>અપૉઇન્ટમેન્ટ હોય તો {n} મિનિટમાં તમને મળવામાં આવે છે.</numerusform>
                <numerusform>અપૉઇન્ટમેન્ટ હોય તો {n} મિનિટમાં તમને મળવામાં આવે છે.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>દુભાષિયા જોઈએ તો અમે ફોન પર વ્યવસ્થા કરીએ છીએ.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>તમને શું જોઈએ તે કહો: અમે બને તેટલી ગોઠવણ કરીએ છીએ.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>અમારી પાસે સલામત રહેવા વિશેની પત્રિકાઓ છે.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>અસાધારણ કટોકટીમાં અમને મોડું થઈ શકે. ત્યારે અમે તમને જણાવતા રહેવાનો પૂરો પ્રયત્ન કરીએ છીએ.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>તમે અમારો સંપર્ક કરો ત્યારે</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>999 પર ફોન: 10 સેકન્ડમાં જવાબ.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>101 પર ફોન અને લાઇવ ચૅટ: 3 મિનિટમાં જવાબ.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>પત્રો અને ઈમેલ: કામના 5 દિવસમાં જવાબ.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>અમે તમારી પાસે આવીએ ત્યારે</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>કટોકટીમાં: 15 મિનિટમાં.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>તાત્કાલિક હોય ત્યારે: 1 કલાકમાં.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>નહીં તો: 24 કલાકમાં.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>જો તમે ગુનાનો ભોગ બન્યા હો</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>તમારો કેસ ક્યાં પહોંચ્યો તે અમે 7 દિવસમાં જણાવીએ છીએ.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>કંઈ મહત્ત્વનું બને ત્યારે અમે 5 દિવસમાં જણાવીએ છીએ.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>કોર્ટ પછી અમે 3 દિવસમાં પરિણામ જણાવીએ છીએ.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>જો અમે તમને રોકીને તલાશી લઈએ</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>અમે પૂછીએ છીએ કે તમને રેકોર્ડની નકલ જોઈએ છે કે નહીં, અને તે કેવી રીતે મળે તે કહીએ છીએ.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>સારું કે ખરાબ, અમને કહો</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>અમારું કામ કેવું રહ્યું તે કહી શકો, ખરાબથી ખૂબ સરસ સુધી.</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>અમે દરેક ફરિયાદ મળ્યાની જાણ કરીએ છીએ અને સંદર્ભ નંબર આપીએ છીએ.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>સલામત રહો</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>બહાર જાઓ ત્યારે દર વખતે બારણાંને તાળું મારો અને બારીઓ બંધ કરો.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>પોલીસ અને તમારી બેંક ક્યારેય પૈસા સલામત ખાતામાં મોકલવાનું કહેતાં નથી.</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>તમારો પિન કે પૂરો પાસવર્ડ ક્યારેય કોઈને ન કહો.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>તમારી સાઇકલને બે સારાં તાળાં મારો.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>ગાડી પાર્ક કરો ત્યારે બેગ અને ફોન બહાર કાઢી લો.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>રસ્તા પર ફોનની જરૂર ન હોય ત્યારે તેને નજરથી દૂર રાખો.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>તમારી ભાષામાં પત્રિકાઓ કિઓસ્ક પર છે. અથવા ઓફિસરને પૂછો.</translation>
        </message>
    </context>
</TS>
