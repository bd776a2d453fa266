<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ps" sourcelanguage="en">
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
            <translation>{weekday}، {day} {month}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <extracomment>22 November</extracomment>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <extracomment>Sunday 22 November, 14:05</extracomment>
            <translation>{date}، {time}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>شاته</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>له سره پیل</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>مخکې لاړ شئ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>هو</translation>
        </message>
        <message>
            <source>No</source>
            <translation>نه</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بندول</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>وشو</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>ترجمان</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>په لوړ غږ لوستل</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>لوی لیک</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>رنګ بدلول</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>له دې پاڼې وتل</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>تشه</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>پاکول</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>ډش</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>اپوسټروف</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>خبرتیا</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>خبرداری</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>خرابي</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>څنګه مرسته درسره وکړو؟</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>که ملاقات لرئ، هڅه کوو چې په {n} دقیقه کې مو ووینو.</numerusform>
                <numerusform>که ملاقات لرئ، هڅه کوو چې په {n} دقیقو کې مو ووینو.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>زه ملاقات لرم</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>دلته به د دلیل پوښتنه نه کوو.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>لومړنۍ ژباړه</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>د خپل لیک یا ټیلیفون کوډ سکن کړئ</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>کوډ د سکنر مخې ته ونیسئ، یا بله لار غوره کړئ:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>د حوالې شمېره ولیکئ</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>زما تخلص او د زېږېدو ورځ</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>له دې یو هم نه لرم</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>ستاسو د حوالې شمېره څه ده؟</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>ستاسو په لیک کې ده، لکه {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>ستاسو تخلص څه دی؟</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>په کومه ورځ او میاشت کې زېږېدلي یاست؟</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>لکه {example} د 5 نومبر لپاره.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>لټون</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>بل</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>ستاسو ملاقات نن په {time} بجو دی</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>له 15 دقیقو ډېر وخت تېر شوی. ښایي افسر بل وخت درکړي.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>دا زما ملاقات نه دی</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>د نن لپاره دا ملاقات نه مومو</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>دا کوډ نه شو لوستلای</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>دا ملاقات لغوه شوی و</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>دا ملاقات په بله پولیس حوزه کې دی</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>ستاسو نوم لا دمخه ثبت شوی دی</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>مهرباني وکړئ کېنئ. د ټیکټ په کوډ به مو راوغواړو.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>یو افسر به مرسته درسره وکړي.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>ټیکټ واخلئ</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>بیا هڅه وکړئ</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>د افسر مرستې ته اړتیا لرم</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>مهرباني وکړئ د حوالې شمېره وګورئ: 7 توري او عددونه لري.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>مهرباني وکړئ خپل تخلص ولیکئ.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>مهرباني وکړئ د ورځې لپاره 2 او د میاشتې لپاره 2 عددونه ولیکئ.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>داسې ورځ نشته. مهرباني وکړئ ورځ او میاشت وګورئ.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>موضوع څه ده؟</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>غواړم په خصوصي توګه یې ووایم</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>بل دلیل</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>نن به څه مرسته درسره وکړي؟</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>هر څه چې په کار مو وي غوره یې کړئ، یا هېڅ.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>ښځه یا نارینه</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>که امکان ولري</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>له چا سره خبرې کول غواړئ؟</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>توپیر نه کوي</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>ترجمان نه غواړم</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>په کومه ژبه خبرې کوئ؟</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>بله ژبه</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>افسر ته ووایئ چې کومه.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>غوره شوی</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>زما کوډ راکړئ</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>هېڅ نه: کوډ راکړئ</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>یوه شېبه صبر وکړئ</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>ستاسو ټیکټ چاپېږي.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>مهرباني وکړئ خپل ټیکټ واخلئ.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>مهرباني وکړئ له سکرینه خپل کوډ واخلئ: ویې لیکئ یا یې عکس واخلئ.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>دا کوډ په کاونټر کې وښیئ او ترجمان وغواړئ.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>مهرباني وکړئ کاونټر ته لاړ شئ او دا کوډ ووایئ</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>دا کیوسک سم کار نه کوي. افسر به مو نوم ثبت کړي.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>مهرباني وکړئ کاونټر ته لاړ شئ</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>دا پاڼه په {n} ثانیه کې بندېږي.</numerusform>
                <numerusform>دا پاڼه په {n} ثانیو کې بندېږي.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>نور وخت ته اړتیا لرم</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>تاسو لا دلته یاست؟</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>په {n} ثانیه کې ستاسو ځوابونه پاکوو.</numerusform>
                <numerusform>په {n} ثانیو کې ستاسو ځوابونه پاکوو.</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>نور…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>د لومړي توري له مخې لټون</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>په کوم توري پیلېږي؟</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>نه پوهېږم. افسر راته راوغواړئ.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>دا یوازې په انګلیسي لرو.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>کاونټر بند دی</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>بیا خلاصېږي: {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} تر {time} بجو خلاص دی.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>په خطر کې یاست؟ {number} ته زنګ ووهئ.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>د نورو کارونو لپاره {number} ته زنګ ووهئ.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>کاونټر په {time} بجو بندېږي.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>ښایي نن مو ونه شو لیدلای.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>همدا اوس مرسته</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>موږ یو افسر راوغوښت</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>مهرباني وکړئ همدلته پاتې شئ. بل چا ته نه ویل کېږي.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>یو افسر تاسو ته درځي</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>که څوک رانغلل، مهرباني وکړئ کاونټر ته لاړ شئ.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>تاسو په کتار کې یاست</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>ستاسو وار دی: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>کتار پرېږدئ</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>غواړئ کتار پرېږدئ؟</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>هو، کتار پرېږدم</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>نه، زما وار وساتئ</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>تاسو کتار پرېښود</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>هر وخت بیا خپل نوم ثبتولای شئ.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>د تلاشۍ رسید لرئ؟</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>کوډ یې د سکنر مخې ته ونیسئ، یا غوره کړئ:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>د رسید شمېره ولیکئ</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>رسید نه لرم</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>پر رسید د حوالې شمېره څه ده؟</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>مهرباني وکړئ شمېره ولیکئ، یا شاته لاړ شئ او غوره کړئ: رسید نه لرم.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>د تلاشۍ تر 3 میاشتو پورې یې کاپي غوښتلای شئ.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>لوستل بند کړئ</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>لوړ غږ</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>ښکته</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>پورته</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>هغه څه چې لیکئ په لوړ غږ نه لوستل کېږي.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} انتخاب.</numerusform>
                <numerusform>{n} انتخابونه.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>نور انتخابونه</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>نور ولولئ</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>برخه {part} له {parts} څخه</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>د مراجعینو کاونټر</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>کاونټر</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>کاونټر {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>مهرباني وکړئ {place} ته لاړ شئ</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>مهرباني وکړئ کاونټر ته لاړ شئ</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>مهرباني وکړئ کاونټر {number} ته لاړ شئ</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>کله چې ستاسو وار شي، کوډ مو دلته ښکاري.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>مهرباني وکړئ خپل کوډ ته غوږ شئ. یو افسر به مو راوغواړي.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>که ملاقات لرئ</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>هڅه کوو چې په {n} دقیقه کې مو ووینو.</numerusform>
                <numerusform>هڅه کوو چې په {n} دقیقو کې مو ووینو.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>نن: له {total} څخه {met}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>له ملاقات سره پر وخت لیدل شوي.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>له ملاقات پرته</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>هر څومره ژر چې وشي تاسو وینو.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>اوس {n} کس انتظار باسي.</numerusform>
                <numerusform>اوس {n} کسان انتظار باسي.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>اوس هېڅوک انتظار نه باسي.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>ښایي له معمول ډېر انتظار وباسئ</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>زموږ افسران په یوه بیړنۍ پېښه بوخت دي.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>زموږ په ودانۍ کې ستونزه ده.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>دلته له معمول لږ افسران دي.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>زموږ ځینې سیسټمونه کار نه کوي.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>غیر عادي پېښه شوې ده.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>ښایي نږدې {n} دقیقه ډېر وخت ونیسي.</numerusform>
                <numerusform>ښایي نږدې {n} دقیقې ډېر وخت ونیسي.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>لا نه پوهېږو چې څومره وخت به ونیسي.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>د {time} بجو خبر.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>تر {time} بجو به یې بیا درته ووایو.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>هر څومره ژر چې وشي نور به درته ووایو.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>که ترجمان، خصوصي ځای یا بلې مرستې ته اړتیا لرئ، موږ ته ووایئ.</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>ټیکټ {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>کاونټر بند دی</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>بیا خلاصېږي: {when}.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>ستاسو کوډ</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>مهرباني وکړئ کېنئ. په دې کوډ به مو راوغواړو.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>هڅه کوو چې تر {time} بجو مو ووینو.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>له تاسو مخکې {n} کس انتظار باسي.</numerusform>
                <numerusform>له تاسو مخکې {n} کسان انتظار باسي.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>له تاسو مخکې هېڅوک انتظار نه باسي.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>هغه کسان چې ملاقات لري یا په خطر کې دي، ښایي مخکې وغوښتل شي.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>په خصوصي خونه کې د خبرو غوښتنه کولای شئ.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>د پولیسو د افسر د سکن لپاره کوډ</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>اوس ډېری خلک له {low} تر {high} دقیقو انتظار باسي.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>له 10 کسانو 8 همدومره انتظار باسي. ښایي تاسو ډېر انتظار وباسئ.</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>له افسر سره خبرې</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>غواړم له چا سره په خصوصي توګه خبرې وکړم</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>څه سپارل یا اخیستل</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>اسناد ښودل یا حاضري لاسلیکول</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>د تلاشۍ د ریکارډ کاپي</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>بل څه</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>د جرم خبر ورکول</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>ترافیکي ټکر</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>د یو ټاکلي افسر لیدل</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>اسناد ښودل</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>د شي سپارل یا پوښتل</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>د خپل شي اخیستل</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>د ګوتو نښې یا تصدیقونه</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>دندې او رضاکاري</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>زما د معلوماتو غوښتنه</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>رسالې</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>ترجمان</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>د بریتانیا د اشارو ژبه</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>د اورېدو مرستندوی سیسټم</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>له زینو پرته لار</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>ارام ځای</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>په لوستلو کې مرسته</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>ښځه</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>نارینه</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>بله مرسته</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>ووایئ چې زموږ کار څنګه و</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>موږ ته څه ویل غواړئ؟</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>زما راتګ څنګه و</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>شکایت کول</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>په دې خونه کې ستونزه</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>نن زموږ کار څنګه و؟</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>ډېر ښه</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>ښه</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>خراب</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>غواړئ نور راته ووایئ؟</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>لېږل</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>نه، همداسې یې ولېږئ</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>مننه</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>هغه څه چې خلک یې راته وایي لولو یې، او په مرسته یې خپل کار ښه کوو.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>څه خراب شول؟</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>افسر ته هم ویلای شئ، یا خصوصي ځای غوښتلای شئ.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>مهرباني وکړئ څو کلمې ولیکئ.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>ستاسو شکایت موږ ته راورسېد</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>ستاسو د حوالې شمېره</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>مهرباني وکړئ دا شمېره وساتئ. هر کله چې اړیکه راسره نیسئ، دا ووایئ.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>هڅه کوو چې ستونزه حل کړو. که ونه شو کړای، زموږ د مسلکي معیارونو څانګه یې څېړي.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>که ډېر وخت ونیسي، په هرو 28 ورځو کې درته وایو چې کار چېرته رسېدلی.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>په دې اړه درسره اړیکه نیولای شو؟</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>هو، اړیکه راسره ونیسئ</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>نه، اړیکه مه راسره نیسئ</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>ستاسو د ټیلیفون شمېره یا برېښنالیک</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>هلته درسره اړیکه نیول خوندي دي؟</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>هو، خوندي دي</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>نه، خوندي نه دي</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>موږ به اړیکه درسره ونه نیسو.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>مهرباني وکړئ د ټیلیفون شمېره یا برېښنالیک وګورئ.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>په دې خونه کې څه ستونزه ده؟</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>یو شی چټل دی</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>یو شی مات دی</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>یو شی خوندي نه دی</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>بله ستونزه ده</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>موږ د کاونټر افسر ته وویل.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>د خوندیتوب رسالې</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>کومه رساله غواړئ؟</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>څنګه یې غواړئ؟</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>پر دې سکرین یې وښیئ</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>زما په ټیلیفون کې</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>چاپ یې کړئ</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>په لویو تورو یې چاپ کړئ</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>په بله ژبه</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>په کومه ژبه؟</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>د خپل ټیلیفون کیمره دې کوډ ته ونیسئ.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>دا ستاسو د ټیلیفون په تاریخچه کې پاتې کېږي.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>ستاسو رساله چاپېږي</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>مهرباني وکړئ خپله رساله واخلئ</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>اوس یې نه شو چاپولای</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>افسر یې درکولای شي. پر دې سکرین یې لوستلای شئ.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>بله رساله</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>پاڼه {page} له {pages} څخه</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>نسخه {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>څوک مرسته کولای شي</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>په دې اړه نور</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>له موږ څه تمه ولرئ</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>کله چې موږ ته راځئ</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>زموږ عامه ځایونه پاک، منظم او خوندي دي.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>په دوستانه او مسلکي ډول مو هرکلی کوو.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>له موږ سره په خصوصي توګه خبرې کولای شئ.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>که ملاقات لرئ، په {n} دقیقه کې مو وینو.</numerusform>
                <numerusform>که ملاقات لرئ، په {n} دقیقو کې مو وینو.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>که ترجمان ته اړتیا لرئ، په ټیلیفون یې درته برابروو.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>ووایئ چې څه ته اړتیا لرئ: څومره چې کولای شو برابروو یې.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>موږ د خوندي پاتې کېدو په اړه رسالې لرو.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>په غیر عادي بیړني حالت کې ښایي ناوخته شو. بیا پوره هڅه کوو چې خبر مو وساتو.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>کله چې له موږ سره اړیکه نیسئ</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>999 ته زنګونه: په 10 ثانیو کې ځواب.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>101 ته زنګونه او ژوندی چټ: په 3 دقیقو کې ځواب.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>لیکونه او برېښنالیکونه: په 5 کاري ورځو کې ځواب.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>کله چې موږ تاسو ته درځو</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>په بیړني خطر کې: په 15 دقیقو کې.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>که بیړنی وي: په 1 ساعت کې.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>که نه: په 24 ساعتونو کې.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>که د جرم قرباني یاست</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>په 7 ورځو کې درته وایو چې ستاسو قضیه چېرته رسېدلې.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>کله چې مهم څه وشي، په 5 ورځو کې درته وایو.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>له محکمې وروسته، په 3 ورځو کې پایله درته وایو.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>که مو ودروو او تلاشي مو کړو</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>پوښتو چې د ریکارډ کاپي غواړئ که نه، او وایو چې څنګه یې ترلاسه کړئ.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ښه یا بد، موږ ته ووایئ</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>ویلای شئ چې زموږ کار څنګه و، له خراب تر ډېر ښه.</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>د هر شکایت رسېدل تاییدوو او د حوالې شمېره درکوو.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>خوندي پاتې شئ</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>هر ځل چې بهر ځئ، دروازې قلف کړئ او کړکۍ بندې کړئ.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>پولیس او ستاسو بانک هېڅکله نه وایي چې پیسې خوندي حساب ته ولېږدوئ.</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>خپل د کارت پټ نمبر یا پوره پاسورډ هېڅکله چا ته مه وایئ.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>خپل بایسکل په دوو ښو قلفونو وتړئ.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>کله چې موټر دروئ، کڅوړې او ټیلیفونونه ترې راواخلئ.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>په کوڅه کې، چې ټیلیفون ته اړتیا نه لرئ، له نظره یې پټ وساتئ.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>ستاسو په ژبه رسالې په کیوسک کې شته. یا له افسر وپوښتئ.</translation>
        </message>
    </context>
</TS>
