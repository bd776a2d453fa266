<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ckb" sourcelanguage="en">
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
            <translation>{weekday}، {day}ی {month}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <extracomment>22 November</extracomment>
            <translation>{day}ی {month}</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <extracomment>Sunday 22 November, 14:05</extracomment>
            <translation>{date}، {time}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>گەڕانەوە</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>دووبارە دەستپێکردنەوە</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>بەردەوام بە</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>بەڵێ</translation>
        </message>
        <message>
            <source>No</source>
            <translation>نەخێر</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>داخستن</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>تەواو</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>وەرگێڕ</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>بە دەنگ بخوێنەرەوە</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>نووسینی گەورەتر</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>گۆڕینی ڕەنگ</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>دەرچوون لەم پەڕەیە</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>بۆشایی</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>سڕینەوە</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>هێڵی بچووک</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>ئەپۆسترۆف</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>ئاگاداری</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>وریا بە</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>کەموکوڕی</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>چۆن دەتوانین یارمەتیت بدەین؟</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>ئەگەر چاوپێکەوتنت هەیە، هەوڵ دەدەین لە ماوەی {n} خولەکدا بتبینین.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>چاوپێکەوتنم هەیە</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>لێرە هۆکارەکەت لێ ناپرسین.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>وەرگێڕانی سەرەتایی</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>کۆدی نامەکەت یان مۆبایلەکەت سکان بکە</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>کۆدەکە بخەرە بەردەم سکانەرەکە، یان ڕێگەیەکی تر هەڵبژێرە:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>نووسینی ژمارەی ئاماژە</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>ناوی خێزان و ڕۆژی لەدایکبوونم</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>هیچیانم نییە</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>ژمارەی ئاماژەکەت چییە؟</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>لەسەر نامەکەتە، بۆ نموونە {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>ناوی خێزانت چییە؟</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>لە چ ڕۆژ و مانگێک لەدایک بوویت؟</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>بۆ نموونە {example} بۆ 5ی نۆڤەمبەر.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>گەڕان</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>دواتر</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>چاوپێکەوتنەکەت ئەمڕۆ کاتژمێر {time}ە</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>زیاتر لە 15 خولەک تێپەڕیوە. لەوانەیە ئەفسەر کاتێکی ترت بداتێ.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>ئەمە چاوپێکەوتنی من نییە</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>ئەو چاوپێکەوتنە بۆ ئەمڕۆ نادۆزینەوە</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>ناتوانین ئەو کۆدە بخوێنینەوە</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>ئەو چاوپێکەوتنە هەڵوەشاوەتەوە</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>ئەو چاوپێکەوتنە لە بنکەیەکی تری پۆلیس دایە</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>پێشتر ناوت تۆمار کراوە</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>تکایە دابنیشە. بە کۆدی سەر بلیتەکەت بانگت دەکەین.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>ئەفسەرێک یارمەتیت دەدات.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>بلیت وەربگرە</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دووبارە هەوڵ بدە</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>پێویستم بە یارمەتی ئەفسەرێکە</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>تکایە ژمارەی ئاماژە بپشکنە: 7 پیت و ژمارەی تێدایە.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>تکایە ناوی خێزانت بنووسە.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>تکایە 2 ژمارە بۆ ڕۆژ و 2 ژمارە بۆ مانگ بنووسە.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>ڕۆژی وا نییە. تکایە ڕۆژ و مانگەکە بپشکنە.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>دەربارەی چییە؟</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>پێم باشە بە تایبەتی بیڵێم</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>هۆکارێکی تر</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>ئەمڕۆ چی یارمەتیت دەدات؟</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>هەرچیت پێویستە هەڵیبژێرە، یان هیچ.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>ژن یان پیاو</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>ئەگەر بکرێت</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>پێت باشە لەگەڵ کێ قسە بکەیت؟</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>جیاوازی نییە</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>وەرگێڕم ناوێت</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>بە چ زمانێک قسە دەکەیت؟</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>زمانێکی تر</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>بە ئەفسەرەکە بڵێ کامە.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>هەڵبژێردراوە</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>کۆدەکەمم بدەرێ</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>هیچم ناوێت: کۆدەکەم</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>تکایە چرکەیەک</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>بلیتەکەت چاپ دەکرێت.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>تکایە بلیتەکەت وەربگرە.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>تکایە کۆدەکەت لە شاشەکە وەربگرە: بینووسە یان وێنەی بگرە.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>ئەم کۆدە لە کاونتەر پیشان بدە و داوای وەرگێڕ بکە.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>تکایە بڕۆ بۆ کاونتەر و ئەم کۆدە بڵێ</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>ئەم کیۆسکە بە باشی کار ناکات. ئەفسەرەکە ناوت تۆمار دەکات.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>تکایە بڕۆ بۆ کاونتەر</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>ئەم پەڕەیە دوای {n} چرکە دادەخرێت.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>کاتی زیاترم پێویستە</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>هێشتا لێرەیت؟</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>دوای {n} چرکە وەڵامەکانت دەسڕینەوە.</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>زیاتر…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>گەڕان بە یەکەم پیت</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>بە چ پیتێک دەست پێ دەکات؟</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>نازانم. ئەفسەرێکم بۆ بانگ بکەن.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>ئەمەمان تەنها بە ئینگلیزی هەیە.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>کاونتەر داخراوە</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>دووبارە دەکرێتەوە: {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} تا کاتژمێر {time} کراوەیە.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>لە مەترسیدایت؟ پەیوەندی بکە بە {number}.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>بۆ هەر شتێکی تر، پەیوەندی بکە بە {number}.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>کاونتەر کاتژمێر {time} دادەخرێت.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>لەوانەیە ئەمڕۆ نەتوانین بتبینین.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>ئێستا یارمەتی</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>ئەفسەرێکمان بانگ کردووە</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>تکایە لێرە بمێنەرەوە. بە کەسی تر ناوترێت.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>ئەفسەرێک دێت بۆ لات</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>ئەگەر کەس نەهات، تکایە بڕۆ بۆ کاونتەر.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>تۆ لە نۆرەدایت</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>نۆرەی تۆیە: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>نۆرەکە جێبهێڵە</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>دەتەوێت نۆرەکە جێبهێڵیت؟</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>بەڵێ، جێی دەهێڵم</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>نەخێر، نۆرەکەم بمێنێت</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>نۆرەکەت جێهێشت</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>هەر کاتێک دەتوانیت دووبارە ناوت تۆمار بکەیت.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>پسوولەی پشکنینەکەت پێیە؟</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>کۆدەکەی بخەرە بەردەم سکانەرەکە، یان هەڵبژێرە:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>نووسینی ژمارەی پسوولە</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>پسوولەم نییە</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>ژمارەی ئاماژەی سەر پسوولەکە چییە؟</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>تکایە ژمارەکە بنووسە، یان بگەڕێوە و هەڵبژێرە: پسوولەم نییە.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>دەتوانیت لە ماوەی 3 مانگ دوای پشکنینەکە داوای کۆپی بکەیت.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>خوێندنەوە بوەستێنە</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>دەنگی بەرزتر</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>نزمتر</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>بەرزتر</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>ئەوەی دەینووسیت بە دەنگ ناخوێنرێتەوە.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} هەڵبژاردن.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>هەڵبژاردنی زیاتر</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>خوێندنەوەی زیاتر</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>بەشی {part} لە {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>کاونتەری پێشوازی</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>کاونتەر</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>کاونتەری {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>تکایە بڕۆ بۆ {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>تکایە بڕۆ بۆ کاونتەر</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>تکایە بڕۆ بۆ کاونتەری {number}</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>کە نۆرەت هات، کۆدەکەت لێرە دەردەکەوێت.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>تکایە گوێ لە کۆدەکەت بگرە. ئەفسەرێک بانگت دەکات.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>ئەگەر چاوپێکەوتنت هەیە</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>هەوڵ دەدەین لە ماوەی {n} خولەکدا بتبینین.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>ئەمڕۆ: {met} لە {total}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>لە کاتی خۆیدا بینراون، بە چاوپێکەوتن.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>بەبێ چاوپێکەوتن</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>بە زووترین کات دەتبینین.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>ئێستا {n} کەس چاوەڕێن.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>ئێستا کەس چاوەڕێ نییە.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>لەوانەیە لە ئاسایی زیاتر چاوەڕێ بیت</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>ئەفسەرەکانمان خەریکی ڕووداوێکی بەپەلەن.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>کێشەیەک لە بیناکەماندا هەیە.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>لە ئاسایی کەمتر ئەفسەر لێرەیە.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>هەندێک لە سیستەمەکانمان کار ناکەن.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>شتێکی نائاسایی ڕوویداوە.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>لەوانەیە نزیکەی {n} خولەک زیاتر بخایەنێت.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>هێشتا نازانین چەند دەخایەنێت.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>زانیاری کاتژمێر {time}.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>تا کاتژمێر {time} دووبارە پێت دەڵێین.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>بە زووترین کات زیاترت پێ دەڵێین.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>ئەگەر پێویستت بە وەرگێڕ، شوێنی تایبەت یان هەر یارمەتییەکی ترە، پێمان بڵێ.</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>بلیتی {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>کاونتەر داخراوە</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>دووبارە دەکرێتەوە: {when}.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>کۆدەکەت</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>تکایە دابنیشە. بەم کۆدە بانگت دەکەین.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>هەوڵ دەدەین تا کاتژمێر {time} بتبینین.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>{n} کەس لە پێش تۆ چاوەڕێن.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>کەس لە پێش تۆ چاوەڕێ نییە.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>لەوانەیە ئەوانەی چاوپێکەوتنیان هەیە یان لە مەترسیدان پێشتر بانگ بکرێن.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>دەتوانیت داوا بکەیت لە ژوورێکی تایبەت قسە بکەیت.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>کۆد بۆ سکانی ئەفسەری پۆلیس</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>ئێستا زۆربەی خەڵک {low} تا {high} خولەک چاوەڕێ دەبن.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>8 لە 10 کەس ئەوەندە چاوەڕێ دەبن. لەوانەیە تۆ زیاتر چاوەڕێ بیت.</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>قسەکردن لەگەڵ ئەفسەرێک</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>دەمەوێت بە تایبەتی لەگەڵ کەسێک قسە بکەم</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>شتێک بدەم یان وەربگرم</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>پیشاندانی بەڵگەنامە یان واژۆ</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>کۆپی تۆماری پشکنین</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>شتێکی تر</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>ڕاپۆرتکردنی تاوان</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>ڕووداوی ڕێگا</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>بینینی ئەفسەرێکی دیاریکراو</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>پیشاندانی بەڵگەنامە</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>دانی کەلوپەل یان پرسین لێی</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>وەرگرتنەوەی کەلوپەل</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>پەنجەمۆر یان بڕوانامە</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>کار و خۆبەخشی</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>داواکردنی زانیارییەکانم</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>نامیلکە</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>وەرگێڕێک</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>زمانی ئاماژەی بەریتانی</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>ئامێری یارمەتیدەری بیستن</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>ڕێگای بێ پلیکانە</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>شوێنی هێمن</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>یارمەتی لە خوێندنەوە</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>ژنێک</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>پیاوێک</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>یارمەتی تر</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>پێمان بڵێ کارمان چۆن بوو</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>دەتەوێت چیمان پێ بڵێیت؟</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>سەردانەکەم چۆن بوو</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>سکاڵا بکە</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>کێشەیەک لەم ژوورەدا</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>ئەمڕۆ کارمان چۆن بوو؟</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>زۆر باش</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>باش</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>خراپ</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>دەتەوێت زیاترمان پێ بڵێیت؟</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>ناردن</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>نەخێر، هەر وا بینێرە</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>سوپاس</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>ئەوەی خەڵک پێمانی دەڵێن دەیخوێنینەوە و بۆ باشترکردنی کارمان بەکاری دەهێنین.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>چی هەڵە بوو؟</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>هەروەها دەتوانیت بە ئەفسەرێک بڵێیت، یان داوای شوێنی تایبەت بکەیت.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>تکایە چەند وشەیەک بنووسە.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>سکاڵاکەتمان پێ گەیشت</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>ژمارەی ئاماژەکەت</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>تکایە ئەم ژمارەیە بپارێزە. هەر کاتێک پەیوەندیت پێوەکردین بیڵێ.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>هەوڵ دەدەین چارەسەری بکەین. ئەگەر نەتوانین، بەشی پێوەرە پیشەییەکانمان لێی دەکۆڵێتەوە.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>ئەگەر زیاتری خایاند، هەر 28 ڕۆژ پێت دەڵێین بە کوێ گەیشتووە.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>دەتوانین لەم بارەیەوە پەیوەندیت پێوە بکەین؟</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>بەڵێ، پەیوەندیم پێوە بکەن</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>نەخێر، پەیوەندیم پێوە مەکەن</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>ژمارەی تەلەفۆن یان ئیمەیڵت</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>پەیوەندیکردن بە تۆوە لەوێ سەلامەتە؟</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>بەڵێ، سەلامەتە</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>نەخێر، سەلامەت نییە</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>پەیوەندیت پێوە ناکەین.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>تکایە ژمارەی تەلەفۆن یان ئیمەیڵەکە بپشکنە.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>لەم ژوورەدا چی کێشەیە؟</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>شتێک پیسە</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>شتێک شکاوە</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>شتێک سەلامەت نییە</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>کێشەیەکی تر هەیە</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>بە ئەفسەری کاونتەرمان وت.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>نامیلکەی سەلامەتی</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>کام نامیلکەت دەوێت؟</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>چۆنت دەوێت؟</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>لەسەر ئەم شاشەیە</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>لەسەر مۆبایلەکەم</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>چاپی بکە</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>بە پیتی گەورە چاپی بکە</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>بە زمانێکی تر</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>بە چ زمانێک؟</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>کامێرای مۆبایلەکەت ڕوو لەم کۆدە بکە.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>لە مێژووی مۆبایلەکەتدا دەمێنێتەوە.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>نامیلکەکەت چاپ دەکرێت</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>تکایە نامیلکەکەت وەربگرە</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>ئێستا ناتوانین چاپی بکەین</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>ئەفسەرێک دەتوانێت بتداتێ. دەتوانیت لەسەر ئەم شاشەیە بیخوێنیتەوە.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>نامیلکەیەکی تر</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>پەڕەی {page} لە {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>وەشانی {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>کێ دەتوانێت یارمەتی بدات</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>زیاتر لەم بارەیەوە</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>چاوەڕوانی چیمان لێ بکەیت</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>کاتێک سەردانمان دەکەیت</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>شوێنە گشتییەکانمان پاک، ڕێکوپێک و سەلامەتن.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>بە دۆستانە و پیشەییانە پێشوازیت لێ دەکەین.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>دەتوانیت بە تایبەتی لەگەڵمان قسە بکەیت.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>بە چاوپێکەوتن، لە ماوەی {n} خولەکدا دەبینرێیت.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>ئەگەر پێویستت بە وەرگێڕ بوو، بە تەلەفۆن بۆت دابین دەکەین.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>پێمان بڵێ چیت پێویستە: بە گوێرەی توانا ئامادەی دەکەین.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>نامیلکەمان هەیە دەربارەی پاراستنی خۆت.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>لە بارودۆخێکی نائاسایی بەپەلەدا لەوانەیە دوا بکەوین. ئەو کاتە هەموو هەوڵێک دەدەین ئاگادارت بکەینەوە.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>کاتێک پەیوەندیمان پێوە دەکەیت</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>پەیوەندی بە 999: لە ماوەی 10 چرکەدا وەڵام دەدرێتەوە.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>پەیوەندی بە 101 و چاتی ڕاستەوخۆ: لە ماوەی 3 خولەکدا وەڵام دەدرێتەوە.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>نامە و ئیمەیڵ: لە ماوەی 5 ڕۆژی کاردا وەڵام دەدرێتەوە.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>کاتێک ئێمە دێین بۆ لات</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>لە باری فریاکەوتندا: لە ماوەی 15 خولەکدا.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>کاتێک بەپەلە بێت: لە ماوەی 1 کاتژمێردا.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>ئەگەر نا: لە ماوەی 24 کاتژمێردا.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ئەگەر قوربانی تاوان بیت</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>لە ماوەی 7 ڕۆژدا پێت دەڵێین کەیسەکەت بە کوێ گەیشتووە.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>کاتێک شتێکی گرنگ ڕوو دەدات، لە ماوەی 5 ڕۆژدا پێت دەڵێین.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>دوای دادگا، لە ماوەی 3 ڕۆژدا ئەنجامەکەت پێ دەڵێین.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>ئەگەر ڕاتبگرین و بتپشکنین</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>لێت دەپرسین ئایا کۆپی تۆمارەکەت دەوێت، و پێت دەڵێین چۆن وەری بگریت.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>باش یان خراپ، پێمان بڵێ</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>دەتوانیت پێمان بڵێیت کارمان چۆن بوو، لە خراپەوە تا زۆر باش.</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>وەرگرتنی هەموو سکاڵایەک پشتڕاست دەکەینەوە و ژمارەی ئاماژەت دەدەینێ.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>بە سەلامەتی بمێنەرەوە</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>هەر جارێک دەچیتە دەرەوە دەرگاکان قوفڵ بدە و پەنجەرەکان دابخە.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>پۆلیس و بانکەکەت هەرگیز داوات لێ ناکەن پارە بگوازیتەوە بۆ حسابێکی سەلامەت.</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>هەرگیز ژمارەی نهێنی یان وشەی نهێنی تەواوت بە کەس مەڵێ.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>پاسکیلەکەت بە دوو قوفڵی باش دابخە.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>کە ئۆتۆمبێلەکەت ڕادەگریت، جانتا و مۆبایل لێی دەربهێنە.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>لە شەقامدا، کە مۆبایلەکەت پێویست نییە، لە بەرچاو دووری بخەرەوە.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>نامیلکە بە زمانی خۆت لە کیۆسکەکەدا هەیە. یان لە ئەفسەرێک بپرسە.</translation>
        </message>
    </context>
</TS>
