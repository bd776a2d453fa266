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
            <translation>مترجم</translation>
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
</TS>
