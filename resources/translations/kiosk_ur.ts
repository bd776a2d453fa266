<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
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
            <translation>واپس</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>دوبارہ شروع کریں</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>آگے بڑھیں</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ہاں</translation>
        </message>
        <message>
            <source>No</source>
            <translation>نہیں</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بند کریں</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>مکمل</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>ترجمان</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>پڑھ کر سنائیں</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>بڑے حروف</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>رنگوں کا فرق</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>یہ صفحہ چھوڑیں</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>خالی جگہ</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>مٹائیں</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>ہائفن</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>اپاسٹرافی</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>اطلاع</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>خبردار</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>خرابی</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>ہم کیا مدد کر سکتے ہیں؟</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>اگر آپ کا وقت طے ہے تو ہماری کوشش ہے کہ {n} منٹ میں آپ سے ملیں۔</numerusform>
                <numerusform>اگر آپ کا وقت طے ہے تو ہماری کوشش ہے کہ {n} منٹ میں آپ سے ملیں۔</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>میری ملاقات طے ہے</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>ہم یہاں وجہ نہیں پوچھیں گے۔</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>ترجمے کا مسودہ</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>خط یا فون کا کوڈ سکین کریں</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>کوڈ سکینر کے سامنے رکھیں یا دوسرا طریقہ چنیں:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>حوالہ نمبر لکھیں</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>خاندانی نام اور تاریخِ پیدائش</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>میرے پاس کچھ نہیں</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>آپ کا حوالہ نمبر کیا ہے؟</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>یہ خط پر ہے، مثلاً {example}۔</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>آپ کا خاندانی نام کیا ہے؟</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>پیدائش کا دن اور مہینہ کیا ہے؟</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>مثلاً 5 نومبر کے لیے {example}۔</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>تلاش</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>آگے</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>آپ کی ملاقات آج {time} پر ہے</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>15 منٹ سے زیادہ گزر گئے۔ شاید دوسرا وقت ملے۔</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>یہ میری ملاقات نہیں</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>آج کی یہ ملاقات نہیں ملی</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>ہم یہ کوڈ نہیں پڑھ سکتے</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>یہ ملاقات منسوخ ہو گئی تھی</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>یہ ملاقات دوسرے تھانے میں ہے</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>آپ کا اندراج ہو چکا ہے</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>براہِ کرم بیٹھیں۔ ہم ٹکٹ کے کوڈ سے بلائیں گے۔</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>ایک افسر آپ کی مدد کرے گا۔</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>ٹکٹ لیں</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>پھر کوشش کریں</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>مجھے افسر کی مدد چاہیے</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>حوالہ نمبر دیکھیں: اس میں 7 حروف اور ہندسے ہیں۔</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>اپنا خاندانی نام لکھیں۔</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>دن اور مہینے کے 2، 2 ہندسے لکھیں۔</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>ایسا کوئی دن نہیں ہوتا۔ دن اور مہینہ دوبارہ دیکھیں۔</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>یہ کس بارے میں ہے؟</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>میں علیحدگی میں بتاؤں گا / گی</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>کوئی اور وجہ</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>آج آپ کو کیا مدد چاہیے؟</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>جو چاہیے چنیں، یا کچھ نہیں۔</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>خاتون یا مرد</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>اگر ممکن ہو</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>آپ کس سے بات کرنا چاہیں گے؟</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>کوئی فرق نہیں</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>ترجمان نہیں چاہیے</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>آپ کون سی زبان بولتے ہیں؟</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>دوسری زبان</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>افسر کو بتائیں کون سی۔</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>منتخب</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>میرا کوڈ دیں</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>کچھ نہیں: میرا کوڈ دیں</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>ایک لمحہ</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>آپ کا ٹکٹ چھپ رہا ہے۔</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>براہِ کرم اپنا ٹکٹ لیں۔</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>سکرین سے کوڈ لکھ لیں یا تصویر لیں۔</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>کاؤنٹر پر کوڈ دکھائیں اور ترجمان مانگیں۔</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>کاؤنٹر پر جا کر یہ کوڈ بتائیں</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>یہ کیوسک خراب ہے۔ افسر آپ کا اندراج کرے گا۔</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>براہِ کرم کاؤنٹر پر جائیں</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>یہ صفحہ {n} سیکنڈ میں بند ہو گا۔</numerusform>
                <numerusform>یہ صفحہ {n} سیکنڈ میں بند ہو گا۔</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>مجھے مزید وقت چاہیے</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>کیا آپ یہاں ہیں؟</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>{n} سیکنڈ میں آپ کے جواب مٹا دیے جائیں گے۔</numerusform>
                <numerusform>{n} سیکنڈ میں آپ کے جواب مٹا دیے جائیں گے۔</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>مزید…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>پہلے حرف سے تلاش کریں</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>یہ کس حرف سے شروع ہوتی ہے؟</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>مجھے معلوم نہیں۔ افسر سے ملوائیں۔</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>یہ ہمارے پاس صرف انگریزی میں ہے۔</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>کاؤنٹر بند ہے</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>یہ دوبارہ کھلے گا: {when}۔</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} {time} بجے تک کھلا ہے۔</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>خطرے میں ہیں؟ {number} پر فون کریں۔</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>کسی اور بات کے لیے {number} پر فون کریں۔</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>کاؤنٹر {time} بجے بند ہو گا۔</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>ممکن ہے ہم آج آپ سے نہ مل سکیں۔</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>ابھی مدد لیں</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>ہم نے افسر کو بلا لیا ہے</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>براہِ کرم یہیں رہیں۔ کسی اور کو نہیں بتایا جاتا۔</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>افسر آپ کے پاس آ رہا ہے</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>اگر کوئی نہ آئے تو براہِ کرم کاؤنٹر پر جائیں۔</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>آپ قطار میں ہیں</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>آپ کی باری ہے: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>قطار چھوڑیں</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>کیا آپ قطار چھوڑنا چاہتے ہیں؟</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>ہاں، قطار چھوڑنی ہے</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>نہیں، میری جگہ رکھیں</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>آپ نے قطار چھوڑ دی ہے</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>آپ کسی بھی وقت دوبارہ اندراج کرا سکتے ہیں۔</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>کیا آپ کے پاس تلاشی کی رسید ہے؟</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>اس کا کوڈ سکینر کے سامنے رکھیں، یا چنیں:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>رسید کا حوالہ نمبر لکھیں</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>میرے پاس رسید نہیں</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>رسید پر حوالہ نمبر کیا ہے؟</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>حوالہ نمبر لکھیں، یا واپس جا کر چنیں: میرے پاس رسید نہیں۔</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>آپ تلاشی کے 3 مہینے کے اندر نقل مانگ سکتے ہیں۔</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>پڑھنا بند کریں</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>اونچی آواز</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>نیچے کریں</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>اوپر کریں</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>آپ جو لکھتے ہیں وہ پڑھ کر نہیں سنایا جاتا۔</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} انتخاب۔</numerusform>
                <numerusform>{n} انتخاب۔</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>مزید اختیارات</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>آگے پڑھیں</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>حصہ {part} از {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>فرنٹ کاؤنٹر</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>کاؤنٹر</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>کاؤنٹر {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>براہ کرم {place} تشریف لے جائیں</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>براہ کرم کاؤنٹر پر تشریف لائیں</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>براہ کرم کاؤنٹر {number} پر تشریف لائیں</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>آپ کی باری آنے پر آپ کا کوڈ یہاں نظر آئے گا۔</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>براہ کرم اپنا کوڈ سننے کا انتظار کریں۔ ایک افسر آپ کو بلائے گا۔</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>اگر آپ کی ملاقات طے ہے</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>ہماری کوشش ہے کہ آپ سے {n} منٹ کے اندر ملیں۔</numerusform>
                <numerusform>ہماری کوشش ہے کہ آپ سے {n} منٹ کے اندر ملیں۔</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>{total} میں سے {met}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>آج طے شدہ وقت پر ملاقات ہوئی۔</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>ملاقات طے کیے بغیر</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>ہم جلد از جلد آپ سے ملیں گے۔</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>اس وقت {n} شخص انتظار کر رہا ہے۔</numerusform>
                <numerusform>اس وقت {n} افراد انتظار کر رہے ہیں۔</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>اس وقت کوئی انتظار نہیں کر رہا۔</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>آپ کو معمول سے زیادہ انتظار کرنا پڑ سکتا ہے</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>ہمارے افسران ایک فوری واقعے سے نمٹ رہے ہیں۔</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>ہماری عمارت میں ایک مسئلہ ہے۔</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>یہاں معمول سے کم افسران موجود ہیں۔</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>ہمارے کچھ نظام کام نہیں کر رہے۔</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>ایک غیر معمولی صورت حال پیش آئی ہے۔</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>تقریباً {n} منٹ مزید لگ سکتا ہے۔</numerusform>
                <numerusform>تقریباً {n} منٹ مزید لگ سکتے ہیں۔</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>ہمیں ابھی معلوم نہیں کہ کتنا وقت لگے گا۔</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>{time} بجے کی اطلاع۔</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>ہم {time} بجے تک آپ کو دوبارہ بتائیں گے۔</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>ہم جلد از جلد آپ کو مزید بتائیں گے۔</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>اگر آپ کو ترجمان، علیحدہ جگہ یا کسی اور مدد کی ضرورت ہو تو ہمیں بتائیں۔</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>ٹکٹ {code}۔</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>کاؤنٹر بند ہے</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>یہ دوبارہ کھلے گا: {when}۔</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>آپ کا کوڈ</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>براہِ کرم بیٹھیں۔ ہم آپ کو اس کوڈ سے بلائیں گے۔</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>ہماری کوشش ہے کہ {time} تک آپ سے ملیں۔</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>آپ سے پہلے {n} شخص انتظار میں ہے۔</numerusform>
                <numerusform>آپ سے پہلے {n} لوگ انتظار میں ہیں۔</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>آپ سے پہلے کوئی انتظار میں نہیں۔</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>جن کا وقت طے ہے یا جو خطرے میں ہیں وہ پہلے بلائے جا سکتے ہیں۔</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>آپ علیحدہ کمرے میں بات کرنے کا کہہ سکتے ہیں۔</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>پولیس افسر کے سکین کرنے کا کوڈ</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>اس وقت زیادہ تر لوگ {low} سے {high} منٹ انتظار کرتے ہیں۔</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>10 میں سے 8 لوگ اتنا انتظار کرتے ہیں۔ آپ کو زیادہ بھی انتظار کرنا پڑ سکتا ہے۔</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>افسر سے بات کریں</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>میں علیحدگی میں بات کرنا چاہتا / چاہتی ہوں</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>کچھ جمع کرانا یا لینا</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>کاغذات دکھانا یا حاضری لگانا</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>تلاشی کے ریکارڈ کی نقل</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>کچھ اور</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>جرم کی اطلاع دینا</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>سڑک کا حادثہ</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>کسی خاص افسر سے ملنا</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>کاغذات دکھانا</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>چیز جمع کرانا یا اس کا پوچھنا</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>اپنی چیز لینا</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>انگلیوں کے نشان یا سرٹیفکیٹ</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>نوکری اور رضاکاری</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>اپنی معلومات مانگنا</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>کتابچے</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>ترجمان</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>برطانوی اشاروں کی زبان</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>سماعتی لوپ</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>بغیر سیڑھیوں کا راستہ</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>پرسکون جگہ</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>پڑھنے میں مدد</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>خاتون</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>مرد</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>کوئی اور مدد</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>بتائیں ہمارا کام کیسا رہا</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>آپ ہمیں کیا بتانا چاہیں گے؟</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>یہاں میرا آنا کیسا رہا</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>شکایت کریں</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>اس کمرے میں کوئی مسئلہ</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>آج ہمارا کام کیسا رہا؟</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>بہت اچھا</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>اچھا</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>خراب</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>کیا آپ کچھ اور بتانا چاہیں گے؟</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>بھیجیں</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>نہیں، ایسے ہی بھیجیں</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>شکریہ</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>لوگ جو بتاتے ہیں ہم پڑھتے ہیں اور اس سے اپنا کام بہتر کرتے ہیں۔</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>کیا غلط ہوا؟</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>آپ کسی افسر کو بھی بتا سکتے ہیں، یا علیحدہ جگہ مانگ سکتے ہیں۔</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>براہِ کرم چند الفاظ لکھیں۔</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>ہمیں آپ کی شکایت مل گئی ہے</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>آپ کا حوالہ نمبر</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>یہ حوالہ نمبر سنبھال کر رکھیں۔ جب بھی ہم سے رابطہ کریں، یہ بتائیں۔</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>ہم بات کو درست کرنے کی کوشش کرتے ہیں۔ اگر نہ کر سکیں تو ہمارا پیشہ ورانہ معیار کا شعبہ اس کی جانچ کرتا ہے۔</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>اگر زیادہ وقت لگے تو ہم ہر 28 دن بعد بتاتے ہیں کہ معاملہ کہاں تک پہنچا۔</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>کیا ہم اس بارے میں آپ سے رابطہ کر سکتے ہیں؟</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>ہاں، مجھ سے رابطہ کریں</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>نہیں، مجھ سے رابطہ نہ کریں</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>آپ کا فون نمبر یا ای میل</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>کیا وہاں آپ سے رابطہ کرنا محفوظ ہے؟</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>ہاں، محفوظ ہے</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>نہیں، محفوظ نہیں</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>ہم آپ سے رابطہ نہیں کریں گے۔</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>براہِ کرم فون نمبر یا ای میل دوبارہ دیکھیں۔</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>اس کمرے میں کیا خرابی ہے؟</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>کوئی چیز گندی ہے</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>کوئی چیز ٹوٹی ہوئی ہے</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>کوئی چیز محفوظ نہیں</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>کوئی اور مسئلہ ہے</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>ہم نے کاؤنٹر کے افسر کو بتا دیا ہے۔</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>حفاظت کے کتابچے</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>آپ کو کون سا کتابچہ چاہیے؟</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>آپ کو کس طرح چاہیے؟</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>اسی سکرین پر دکھائیں</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>میرے فون پر</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>پرنٹ کریں</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>بڑے حروف میں پرنٹ کریں</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>دوسری زبان میں</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>کس زبان میں؟</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>اپنے فون کا کیمرا اس کوڈ کی طرف کریں۔</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>یہ آپ کے فون کی ہسٹری میں رہ جاتا ہے۔</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>آپ کا کتابچہ چھپ رہا ہے</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>براہِ کرم اپنا کتابچہ لیں</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>ہم اسے ابھی نہیں چھاپ سکتے</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>افسر آپ کو یہ دے سکتا ہے۔ آپ اسے اس سکرین پر پڑھ سکتے ہیں۔</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>کوئی اور کتابچہ</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>صفحہ {page} از {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>ورژن {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>کون مدد کر سکتا ہے</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>اس بارے میں مزید</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>ہم سے کیا توقع رکھیں</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>جب آپ ہمارے پاس آئیں</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>ہماری عوامی جگہیں صاف ستھری اور محفوظ ہیں۔</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>ہم خوش اخلاقی اور اچھے طریقے سے آپ کا استقبال کرتے ہیں۔</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>آپ ہم سے علیحدگی میں بات کر سکتے ہیں۔</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>ملاقات طے ہو تو {n} منٹ کے اندر آپ سے ملا جاتا ہے۔</numerusform>
                <numerusform>ملاقات طے ہو تو {n} منٹ کے اندر آپ سے ملا جاتا ہے۔</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>اگر آپ کو ترجمان چاہیے تو ہم فون پر ترجمان لاتے ہیں۔</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>ہمیں بتائیں آپ کو کیا چاہیے: ہم جتنا ہو سکے بندوبست کرتے ہیں۔</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>ہمارے پاس محفوظ رہنے کے بارے میں کتابچے ہیں۔</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>کسی غیر معمولی ہنگامی صورت میں ہمیں دیر ہو سکتی ہے۔ تب ہم آپ کو باخبر رکھنے کی پوری کوشش کرتے ہیں۔</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>جب آپ ہم سے رابطہ کریں</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>999 پر کال: 10 سیکنڈ میں جواب۔</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>101 پر کال اور لائیو چیٹ: 3 منٹ میں جواب۔</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>خط اور ای میل: کام کے 5 دنوں میں جواب۔</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>جب ہم آپ کے پاس آئیں</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>ہنگامی صورت میں: 15 منٹ کے اندر۔</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>فوری ضرورت ہو تو: 1 گھنٹے کے اندر۔</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>ورنہ: 24 گھنٹے کے اندر۔</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>اگر آپ کے ساتھ جرم ہوا ہے</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>ہم 7 دن کے اندر بتاتے ہیں کہ آپ کا معاملہ کہاں تک پہنچا۔</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>جب کوئی اہم بات ہو تو ہم 5 دن کے اندر بتاتے ہیں۔</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>عدالت کے بعد ہم 3 دن کے اندر نتیجہ بتاتے ہیں۔</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>اگر ہم آپ کو روک کر تلاشی لیں</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>ہم پوچھتے ہیں کہ کیا آپ کو ریکارڈ کی نقل چاہیے، اور بتاتے ہیں کہ وہ کیسے ملے گی۔</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>اچھا ہو یا برا، ہمیں بتائیں</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>آپ بتا سکتے ہیں کہ ہمارا کام کیسا رہا، خراب سے بہت اچھا تک۔</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>ہم ہر شکایت ملنے کی تصدیق کرتے ہیں اور حوالہ نمبر دیتے ہیں۔</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>محفوظ رہیں</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>جب بھی باہر جائیں، دروازوں کو تالا لگائیں اور کھڑکیاں بند کریں۔</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>پولیس اور آپ کا بینک کبھی نہیں کہتے کہ رقم کسی محفوظ اکاؤنٹ میں بھیجیں۔</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>اپنا پن یا پورا پاس ورڈ کبھی کسی کو نہ بتائیں۔</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>اپنی سائیکل کو دو اچھے تالے لگائیں۔</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>گاڑی کھڑی کرتے وقت بیگ اور فون نکال لیں۔</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>سڑک پر جب فون کی ضرورت نہ ہو تو اسے نظروں سے دور رکھیں۔</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>آپ کی زبان میں کتابچے کیوسک پر ہیں۔ یا افسر سے پوچھیں۔</translation>
        </message>
    </context>
</TS>
