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
        <message numerus="yes">
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} منٹ</numerusform>
                <numerusform>{n} منٹ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min</source>
            <extracomment>As short as can be</extracomment>
            <translation>
                <numerusform>{n} منٹ</numerusform>
                <numerusform>{n} منٹ</numerusform>
            </translation>
        </message>
        <message>
            <source>{low} to {high} minutes</source>
            <extracomment>high is always more than 1</extracomment>
            <translation>{low} سے {high} منٹ</translation>
        </message>
        <message numerus="yes">
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} گھنٹہ</numerusform>
                <numerusform>{n} گھنٹے</numerusform>
            </translation>
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
            <source>Skip this question</source>
            <translation>یہ سوال چھوڑ دیں</translation>
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
            <translation>ہم آپ کی کیا مدد کر سکتے ہیں؟</translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>میری ملاقات طے ہے</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>میں کسی سے تنہائی میں بات کرنا چاہتا/چاہتی ہوں</translation>
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
            <translation>آج: {total} میں سے {met}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>طے شدہ ملاقات والے افراد جن سے وقت پر ملاقات ہوئی۔</translation>
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
            <source>Your ticket is {code}</source>
            <translation>آپ کا ٹکٹ {code} ہے</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Something went wrong here. Please go to the counter and show this code.</source>
            <translation>یہاں کچھ خرابی ہو گئی ہے۔ براہ کرم کاؤنٹر پر جائیں اور یہ کوڈ دکھائیں۔</translation>
        </message>
    </context>
</TS>
