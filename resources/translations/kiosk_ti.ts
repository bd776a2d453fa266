<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ti" sourcelanguage="en">
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
            <translation>{date}፣ {time}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>ተመለሱ</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>ከም ብሓድሽ ጀምሩ</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ቀጽሉ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>እወ</translation>
        </message>
        <message>
            <source>No</source>
            <translation>ኣይፋል</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ዕጸዉ</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>ተወዲኡ</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>ኣስተርጓሚ</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>ብድምጺ ኣንብቡ</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>ዝዓበየ ጽሑፍ</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>ሕብሪ ቀይሩ</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>ካብዚ ገጽ ውጹ</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>ባዶ ቦታ</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>ደምስሱ</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>ጭረት</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>ንእሽቶ ምልክት</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>ሓበሬታ</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>መጠንቀቕታ</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>ጸገም</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>ብኸመይ ክንሕግዘኩም?</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>ቆጸራ እንተለኩም ኣብ ውሽጢ {n} ደቒቕ ክንቅበለኩም ንጽዕር።</numerusform>
                <numerusform>ቆጸራ እንተለኩም ኣብ ውሽጢ {n} ደቓይቕ ክንቅበለኩም ንጽዕር።</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>ቆጸራ ኣለኒ</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>ኣብዚ ምኽንያት ኣይንሓተኩምን ኢና።</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>ንድፊ ትርጉም</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>ኣብ ደብዳቤኹም ወይ ስልክኹም ዘሎ ኮድ ስካን ግበሩ</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>ነቲ ኮድ ኣብ ቅድሚ ስካነር ሓዙዎ፣ ወይ ካልእ መንገዲ ምረጹ:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>መወከሲ ቁጽሪ ጽሓፉ</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>ብስም ስድራይን ዕለት ልደተይን</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>ካብዚኦም ዋላ ሓደ የብለይን</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>መወከሲ ቁጽርኹም እንታይ እዩ?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>ኣብ ደብዳቤኹም ኣሎ፣ ንኣብነት {example}።</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>ስም ስድራኹም መን እዩ?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>መዓልትን ወርሕን ልደትኩም መዓስ እዩ?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>ንኣብነት 5 ሕዳር እንተኾይኑ {example}።</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>ድለዩ</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>ቀጺሉ</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>ቆጸራኹም ሎሚ ሰዓት {time} እዩ</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>እቲ ሰዓት ካብ 15 ደቓይቕ ንላዕሊ ሓሊፍዎ። ፖሊስ ካልእ ሰዓት ክህበኩም ይኽእል።</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>እዚ ቆጸራይ ኣይኮነን</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>ነቲ ቆጸራ ሎሚ ኣይረኸብናዮን</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>ነቲ ኮድ ከነንብቦ ኣይከኣልናን</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>እቲ ቆጸራ ተሰሪዙ</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>እቲ ቆጸራ ኣብ ካልእ መደበር ፖሊስ እዩ</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>ድሮ ተመዝጊብኩም ኣለኹም</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>በጃኹም ኮፍ በሉ። ብኮድ ቲኬትኩም ክንጽውዓኩም ኢና።</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>ፖሊስ ክሕግዘኩም እዩ።</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>ቲኬት ውሰዱ</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ደጊምኩም ፈትኑ</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>ናይ ፖሊስ ሓገዝ የድልየኒ</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>መወከሲ ቁጽሪ ኣረጋግጹ: 7 ፊደላትን ቁጽርታትን ኣለዎ።</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>በጃኹም ስም ስድራኹም ጽሓፉ።</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>በጃኹም ንመዓልቲ 2 ቁጽሪ፣ ንወርሒ 2 ቁጽሪ ጽሓፉ።</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>ከምኡ ዝበለ መዓልቲ የለን። መዓልትን ወርሕን ኣረጋግጹ።</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>ብዛዕባ እንታይ እዩ?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>ብውልቂ ክነግር እመርጽ</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>ካልእ ምኽንያት</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>ሎሚ እንታይ ይሕግዘኩም?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>ዘድልየኩም ኩሉ ምረጹ፣ ወይ ዋላ ሓደ።</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>ሰበይቲ ወይ ሰብኣይ</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>ዝከኣል እንተኾይኑ</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>ምስ መን ክትዛረቡ ትመርጹ?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>ፍልልይ የብሉን</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>ኣስተርጓሚ ኣየድልየንን</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>እንታይ ቋንቋ ትዛረቡ?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>ካልእ ቋንቋ</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>ኣየናይ ምዃኑ ንፖሊስ ንገሩ።</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>ተመሪጹ</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>ኮደይ ሃቡኒ</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>ዋላ ሓደ ኣየድልየንን: ኮደይ ሃቡኒ</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>በጃኹም ቁሩብ ተጸበዩ</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>ቲኬትኩም ይሕተም ኣሎ።</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>በጃኹም ቲኬትኩም ውሰዱ።</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>በጃኹም ኮድኩም ካብቲ ስክሪን ውሰዱ: ጽሓፍዎ ወይ ስእሊ ኣልዕልዎ።</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>ነዚ ኮድ ኣብ ባንኮ ኣርእዩ፣ ኣስተርጓሚ ድማ ሕተቱ።</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>በጃኹም ናብ ባንኮ ኬድኩም ነዚ ኮድ ንገሩ</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>እዚ ማሽን ብግቡእ ኣይሰርሕን ኣሎ። ፖሊስ ክምዝግበኩም እዩ።</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>በጃኹም ናብ ባንኮ ኪዱ</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>እዚ ገጽ ኣብ {n} ካልኢት ክዕጾ እዩ።</numerusform>
                <numerusform>እዚ ገጽ ኣብ {n} ካልኢታት ክዕጾ እዩ።</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>ተወሳኺ ግዜ የድልየኒ</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>ክሳብ ሕጂ ኣለኹም ዶ?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>ኣብ {n} ካልኢት መልስታትኩም ክንድምስሶ ኢና።</numerusform>
                <numerusform>ኣብ {n} ካልኢታት መልስታትኩም ክንድምስሶ ኢና።</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>ተወሳኺ…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>ብቀዳማይ ፊደል ድለዩ</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>ብኣየናይ ፊደል ይጅምር?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>ኣይፈልጦን። ፖሊስ ኣራኽቡኒ።</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>እዚ ብእንግሊዝኛ ጥራይ እዩ ዘሎና።</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>እቲ ባንኮ ዕጹው እዩ</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>ዳግማይ ዝኽፈተሉ: {when}።</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} ክሳብ ሰዓት {time} ክፉት እዩ።</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>ኣብ ሓደጋ ኣለኹም? ናብ {number} ደውሉ።</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>ንካልእ ጉዳይ ናብ {number} ደውሉ።</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>እቲ ባንኮ ሰዓት {time} ይዕጾ።</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>ሎሚ ክንቅበለኩም ኣይንኽእልን ንኸውን።</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>ሕጂ ሓገዝ ርኸቡ</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>ፖሊስ ጸዊዕና ኣለና</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>በጃኹም ኣብዚ ጽንሑ። ንካልእ ሰብ ኣይንነግርን።</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>ፖሊስ ናባኹም ይመጽእ ኣሎ</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>ሰብ እንተዘይመጺኡ፣ በጃኹም ናብ ባንኮ ኪዱ።</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>ኣብ መስርዕ ኣለኹም</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>ተራኹም እዩ: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>ካብ መስርዕ ውጹ</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>ካብ መስርዕ ክትወጹ ትደልዩ ዶ?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>እወ፣ ካብ መስርዕ ክወጽእ</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>ኣይፋል፣ ቦታይ ሓዙለይ</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>ካብ መስርዕ ወጺእኩም ኣለኹም</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>ኣብ ዝኾነ ግዜ ደጊምኩም ክትምዝገቡ ትኽእሉ።</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>ናይቲ ፍተሻ ቅብሊት ኣለኩም ዶ?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>ኮዱ ኣብ ቅድሚ ስካነር ሓዙዎ፣ ወይ ምረጹ:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>መወከሲ ቁጽሩ ጽሓፉ</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>ቅብሊት የብለይን</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>ኣብቲ ቅብሊት ዘሎ መወከሲ ቁጽሪ እንታይ እዩ?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>በጃኹም መወከሲ ቁጽሪ ጽሓፉ፣ ወይ ተመሊስኩም ምረጹ: ቅብሊት የብለይን።</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>ኣብ ውሽጢ 3 ኣዋርሕ ድሕሪ ፍተሻ ቅዳሕ ክትሓቱ ትኽእሉ።</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>ምንባብ ኣቋርጹ</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>ድምጺ ወስኹ</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>ታሕቲ ኣውርዱ</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>ላዕሊ ኣደይቡ</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>እትጽሕፍዎ ብድምጺ ኣይንበብን።</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} ምርጫ።</numerusform>
                <numerusform>{n} ምርጫታት።</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>ተወሳኺ ምርጫታት</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>ምንባብ ቀጽሉ</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>ክፍሊ {part} ካብ {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>ናይ ቅድሚት ባንኮ</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>ባንኮ</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>ባንኮ {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>በጃኹም ናብ {place} ኪዱ</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>በጃኹም ናብ ባንኮ ኪዱ</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>በጃኹም ናብ ባንኮ {number} ኪዱ</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>ተራኹም ምስ በጽሐ ኮድኩም ኣብዚ ክረአ እዩ።</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>በጃኹም ኮድኩም ስምዑ። ፖሊስ ክጽውዓኩም እዩ።</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>ቆጸራ እንተለኩም</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>ኣብ ውሽጢ {n} ደቒቕ ክንቅበለኩም ንጽዕር።</numerusform>
                <numerusform>ኣብ ውሽጢ {n} ደቓይቕ ክንቅበለኩም ንጽዕር።</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>ሎሚ: {met} ካብ {total}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>ቆጸራ ዝነበሮም፣ ብግዜኡ ዝተቐበልናዮም ሰባት።</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>ብዘይ ቆጸራ</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>ብዝቐልጠፈ ክንቅበለኩም ኢና።</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>ሕጂ {n} ሰብ ይጽበ ኣሎ።</numerusform>
                <numerusform>ሕጂ {n} ሰባት ይጽበዩ ኣለዉ።</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>ሕጂ ዝጽበ ሰብ የለን።</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>ካብ ልሙድ ንላዕሊ ክትጽበዩ ትኽእሉ</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>ፖሊስና ኣብ ህጹጽ ጉዳይ ይሰርሑ ኣለዉ።</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>ኣብ ህንጻና ጸገም ኣሎ።</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>ካብ ልሙድ ዝወሓዱ ፖሊስ እዮም ዘለዉ።</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>ገለ ካብ ስርዓታትና ኣይሰርሑን ኣለዉ።</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>ዘይተለምደ ነገር ኣጋጢሙ።</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>ኣስታት {n} ደቒቕ ክውስኽ ይኽእል።</numerusform>
                <numerusform>ኣስታት {n} ደቓይቕ ክውስኽ ይኽእል።</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>ክንደይ ግዜ ከም ዝወስድ ገና ኣይንፈልጥን።</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>ክሳብ ሰዓት {time} ዘሎ ሓበሬታ።</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>ቅድሚ ሰዓት {time} ደጊምና ክንነግረኩም ኢና።</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>ብዝቐልጠፈ ተወሳኺ ክንነግረኩም ኢና።</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>ኣስተርጓሚ፣ ውልቃዊ ቦታ ወይ ካልእ ሓገዝ እንተድልዩኩም ንገሩና።</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>ቲኬት {code}።</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>እቲ ባንኮ ዕጹው እዩ</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>ዳግማይ ዝኽፈተሉ: {when}።</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>ኮድኩም</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>በጃኹም ኮፍ በሉ። በዚ ኮድ ክንጽውዓኩም ኢና።</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>ክሳብ ሰዓት {time} ክንቅበለኩም ንጽዕር።</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>ኣብ ቅድሜኹም {n} ሰብ ይጽበ ኣሎ።</numerusform>
                <numerusform>ኣብ ቅድሜኹም {n} ሰባት ይጽበዩ ኣለዉ።</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>ኣብ ቅድሜኹም ዝጽበ ሰብ የለን።</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>ቆጸራ ዘለዎም ወይ ኣብ ሓደጋ ዘለዉ ሰባት ቅድም ክጽውዑ ይኽእሉ።</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>ኣብ ውልቃዊ ክፍሊ ክትዛረቡ ክትሓቱ ትኽእሉ።</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>ፖሊስ ስካን ዝገብሮ ኮድ</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>ሕጂ መብዛሕትኦም ሰባት ካብ {low} ክሳብ {high} ደቓይቕ ይጽበዩ።</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>ካብ 10 ሰባት 8 ክንድዚ ይጽበዩ። ንስኹም ንላዕሊ ክትጽበዩ ትኽእሉ።</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>ምስ ፖሊስ ምዝራብ</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>ምስ ሰብ ብውልቂ ክዛረብ እደሊ</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>ነገር ምሃብ ወይ ምውሳድ</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>ሰነድ ምርኣይ ወይ ምፍራም</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>ቅዳሕ መዝገብ ፍተሻ</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>ካልእ ነገር</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>ገበን ምሕባር</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>ሓደጋ መኪና</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>ንፍሉጥ ኣባል ፖሊስ ምርካብ</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>ሰነድ ምርኣይ</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>ንብረት ምሃብ ወይ ምሕታት</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>ንብረት ምውሳድ</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>ኣሰር ኣጻብዕ ወይ ምስክር ወረቐት</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>ስራሕን ወለንታን</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>ናተይ ሓበሬታ ምሕታት</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>በራሪ ጽሑፋት</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>ኣስተርጓሚ</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>ብሪጣንያዊ ቋንቋ ምልክት</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>መሳርሒ ሓገዝ ምስማዕ</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>መደያይቦ ዘይብሉ መንገዲ</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>ህዱእ ቦታ</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>ሓገዝ ንባብ</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>ሰበይቲ</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>ሰብኣይ</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>ካልእ ሓገዝ</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>ኣገልግሎትና ከመይ ነይሩ ንገሩና</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>እንታይ ክትነግሩና ትደልዩ?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>ምጽኣተይ ከመይ ነይሩ</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>ጥርዓን ኣቕርቡ</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>ኣብዚ ክፍሊ ዘሎ ጸገም</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>ሎሚ ኣገልግሎትና ከመይ ነይሩ?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>ብጣዕሚ ጽቡቕ</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>ጽቡቕ</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>ሕማቕ</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>ተወሳኺ ክትነግሩና ትደልዩ ዶ?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>ስደዱ</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>ኣይፋል፣ ከምዘለዎ ስደዱ</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>የቐንየልና</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>ሰባት ዝነግሩና ነንብቦ፣ ንምምሕያሽ ድማ ንጥቀመሉ።</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>እንታይ ጌጋ ኣጋጢሙ?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>ንፖሊስ እውን ክትነግሩ፣ ወይ ውልቃዊ ቦታ ክትሓቱ ትኽእሉ።</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>በጃኹም ቁሩብ ቃላት ጽሓፉ።</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>ጥርዓንኩም ተቐቢልና ኣለና</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>መወከሲ ቁጽርኹም</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>በጃኹም ነዚ ቁጽሪ ዓቅቡዎ። ምሳና ክትራኸቡ ከለኹም ኩሉ ግዜ ንገርዎ።</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>ክነዐርዮ ንጽዕር። እንተዘይከኣልና ናይ ሞያዊ ስነ-ምግባር ክፍልና ይምርምሮ።</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>እንተደንጒዩ ኣበየናይ ደረጃ ከምዘሎ ኣብ 28 መዓልቲ ሓደ ግዜ ንነግረኩም።</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>ብዛዕባ እዚ ክንረኽበኩም ንኽእል ዶ?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>እወ፣ ክትረኽቡኒ ትኽእሉ</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>ኣይፋል፣ ኣይትርከቡኒ</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>ቁጽሪ ስልክኹም ወይ ኢመይልኩም</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>በዚ ክንረኽበኩም ውሑስ ድዩ?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>እወ፣ ውሑስ እዩ</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>ኣይፋል፣ ውሑስ ኣይኮነን</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>ኣይንረኽበኩምን ኢና።</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>በጃኹም ቁጽሪ ስልኪ ወይ ኢመይል ኣረጋግጹ።</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>ኣብዚ ክፍሊ እንታይ ጸገም ኣሎ?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>ረሳሕ ነገር ኣሎ</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>ዝተሰብረ ነገር ኣሎ</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>ዘይውሑስ ነገር ኣሎ</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>ካልእ ጸገም ኣሎ</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>ኣብ ባንኮ ንዘሎ ፖሊስ ነጊርና ኣለና።</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>ናይ ድሕነት በራሪ ጽሑፋት</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>ኣየናይ በራሪ ጽሑፍ ትደልዩ?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>ብኸመይ ትደልይዎ?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>ኣብዚ ስክሪን ኣርእዩ</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>ኣብ ስልከይ ክወስዶ</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>ሕተሙ</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>ብዓበይቲ ፊደላት ሕተሙ</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>ብካልእ ቋንቋ</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>ብኣየናይ ቋንቋ?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>ካሜራ ስልክኹም ናብዚ ኮድ ኣቕንዑ።</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>ኣብ ታሪኽ ስልክኹም ይተርፍ እዩ።</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>በራሪ ጽሑፍኩም ይሕተም ኣሎ</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>በጃኹም በራሪ ጽሑፍኩም ውሰዱ</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>ሕጂ ክንሓትሞ ኣይንኽእልን ኢና</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>ፖሊስ ክህበኩም ይኽእል። ኣብዚ ስክሪን ከተንብብዎ ትኽእሉ።</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>ካልእ በራሪ ጽሑፍ</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>ገጽ {page} ካብ {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>ሕታም {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>መን ክሕግዝ ይኽእል</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>ብዛዕባ እዚ ተወሳኺ</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>ካባና እትጽበይዎ</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ናባና ክትመጹ ከለኹም</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>ናይ ህዝቢ ቦታታትና ጽሩይ፣ ስሩዕን ውሑስን እዩ።</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>ብምሕዝነትን ብሞያን ንቕበለኩም።</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>ብውልቂ ከተዘራርቡና ትኽእሉ።</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>ቆጸራ እንተለኩም ኣብ ውሽጢ {n} ደቒቕ ንቕበለኩም።</numerusform>
                <numerusform>ቆጸራ እንተለኩም ኣብ ውሽጢ {n} ደቓይቕ ንቕበለኩም።</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>ኣስተርጓሚ እንተድልዩኩም፣ ብስልኪ ንረክብ።</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>ዘድልየኩም ንገሩና: ዝከኣለና ክንገብር ኢና።</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>ብዛዕባ ድሕነት በራሪ ጽሑፋት ኣለና።</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>ኣብ ፍሉይ ህጹጽ ኩነታት ክንድንጒ ንኽእል። ሽዑ ሓበሬታ ክንህበኩም ዝከኣለና ንገብር።</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ምሳና ክትራኸቡ ከለኹም</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>ደወል ናብ 999: ኣብ ውሽጢ 10 ካልኢታት መልሲ።</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>ደወል ናብ 101ን ቀጥታዊ ጽሑፋዊ ዕላልን: ኣብ ውሽጢ 3 ደቓይቕ መልሲ።</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>ደብዳቤታትን ኢመይላትን: ኣብ ውሽጢ 5 ናይ ስራሕ መዓልታት መልሲ።</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ናባኹም ክንመጽእ ከለና</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>ኣብ ሓደገኛ ህጹጽ ኩነታት: ኣብ ውሽጢ 15 ደቓይቕ።</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>ህጹጽ ምስ ዝኸውን: ኣብ ውሽጢ 1 ሰዓት።</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>ካልእ እንተኾይኑ: ኣብ ውሽጢ 24 ሰዓታት።</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ግዳይ ገበን እንተኾይንኩም</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>ጉዳይኩም ኣበይ ከም ዝበጽሐ ኣብ ውሽጢ 7 መዓልታት ንነግረኩም።</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>ኣገዳሲ ነገር ምስ ዘጋጥም ኣብ ውሽጢ 5 መዓልታት ንነግረኩም።</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>ድሕሪ ቤት ፍርዲ፣ ውጽኢቱ ኣብ ውሽጢ 3 መዓልታት ንነግረኩም።</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ደው ኣቢልና እንተፈቲሽናኩም</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>ቅዳሕ መዝገብ ትደልዩ እንተኾይንኩም ንሓተኩም፣ ብኸመይ ትረኽብዎ ድማ ንነግረኩም።</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ጽቡቕ ይኹን ሕማቕ፣ ንገሩና</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>ካብ ሕማቕ ክሳብ ብጣዕሚ ጽቡቕ፣ ከመይ ከም ዝነበርና ክትነግሩና ትኽእሉ።</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>ንነፍሲ ወከፍ ጥርዓን ነረጋግጽ፣ መወከሲ ቁጽሪ ድማ ንህበኩም።</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>ድሕነትኩም ሓልዉ</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>ክትወጹ ከለኹም ኩሉ ግዜ ማዕጾታት ቆልፉ፣ መሳኹቲ ድማ ዕጸዉ።</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>ፖሊስን ባንክኹምን ገንዘብ ናብ “ውሑስ ሕሳብ” ከተስግሩ ፈጺሞም ኣይሓቱን።</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>ምስጢራዊ ቁጽርኹም ወይ ምሉእ ቃል-ምስጢርኩም ንማንም ኣይትንገሩ።</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>ብሽክለታኹም ብክልተ ጽቡቕ መቆለፊ ቆልፍዎ።</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>መኪና ከተቐምጡ ከለኹም ቦርሳታትን ስልክታትን ካብኣ ኣውጽኡ።</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>ኣብ ጎደና ስልክኹም ክትጥቀምሉ እንተዘይኮንኩም ሕብእዎ።</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>ብቋንቋኹም በራሪ ጽሑፋት ኣብዚ ማሽን ኣሎ። ወይ ንፖሊስ ሕተቱ።</translation>
        </message>
    </context>
</TS>
