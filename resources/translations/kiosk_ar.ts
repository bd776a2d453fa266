<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>تم</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>مترجم</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>قراءة بصوت عال</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>خط أكبر</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>تباين الألوان</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>مغادرة الصفحة</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>مسافة</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>شرطة قصيرة</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>فاصلة عليا</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>إشعار</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>تحذير</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>عطل</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>كيف يمكننا المساعدة؟</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>إذا كان لديك موعد، نسعى لمقابلتك خلال {n} دقيقة.</numerusform>
                <numerusform>إذا كان لديك موعد، نسعى لمقابلتك خلال دقيقة واحدة.</numerusform>
                <numerusform>إذا كان لديك موعد، نسعى لمقابلتك خلال دقيقتين.</numerusform>
                <numerusform>إذا كان لديك موعد، نسعى لمقابلتك خلال {n} دقائق.</numerusform>
                <numerusform>إذا كان لديك موعد، نسعى لمقابلتك خلال {n} دقيقة.</numerusform>
                <numerusform>إذا كان لديك موعد، نسعى لمقابلتك خلال {n} دقيقة.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>لدي موعد</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>لن نسألك عن السبب هنا.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>ترجمة أولية</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>يرجى مسح الرمز الموجود في رسالتك أو هاتفك</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>يرجى وضع الرمز أمام الماسح، أو اختيار طريقة أخرى:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>كتابة الرقم المرجعي</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>اسم العائلة ويوم الميلاد</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>ليس لدي أي من ذلك</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>ما رقمك المرجعي؟</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>تجده في رسالتك، مثلا {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>ما اسم عائلتك؟</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>ما يوم وشهر ميلادك؟</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>مثلا {example} ليوم 5 نوفمبر.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>موعدك اليوم الساعة {time}</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>مضى على ذلك أكثر من 15 دقيقة. قد يعرض عليك الضابط وقتا آخر.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>هذا ليس موعدي</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>لم نجد هذا الموعد اليوم</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>لا يمكننا قراءة هذا الرمز</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>ألغي هذا الموعد</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>هذا الموعد في مركز شرطة آخر</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>تم تسجيل حضورك من قبل</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>تفضل بالجلوس. سننادي الرمز الموجود على تذكرتك.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>سيساعدك أحد الضباط.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>أخذ تذكرة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>محاولة أخرى</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>أحتاج إلى مساعدة من ضابط</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>يرجى التحقق من الرقم المرجعي: يتكون من 7 حروف وأرقام.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>يرجى كتابة اسم العائلة.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>يرجى كتابة رقمين لليوم ورقمين للشهر.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>لا يوجد يوم كهذا. يرجى التحقق من اليوم والشهر.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>ما الموضوع؟</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>أفضل قول ذلك على انفراد</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>سبب آخر</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>ما الذي يساعدك اليوم؟</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>اختر كل ما تحتاج إليه، أو لا شيء.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>امرأة أو رجل</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>إن أمكن</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>مع من تفضل التحدث؟</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>لا فرق عندي</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>بدون مترجم</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>ما اللغة التي تتحدثها؟</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>لغة أخرى</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>أخبر الضابط ما هي.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>تم اختياره</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>أريد رمزي</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>لا شيء: أريد رمزي</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>لحظة من فضلك</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>تجري طباعة تذكرتك.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>يرجى أخذ تذكرتك.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>يرجى أخذ رمزك من الشاشة: بكتابته أو تصويره.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>أظهر هذا الرمز عند الشباك واطلب مترجما.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>يرجى التوجه إلى الشباك وقول هذا الرمز</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>هذا الجهاز لا يعمل كما يجب. سيسجل الضابط حضورك.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>يرجى التوجه إلى الشباك</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>تغلق هذه الصفحة بعد {n} ثانية.</numerusform>
                <numerusform>تغلق هذه الصفحة بعد ثانية واحدة.</numerusform>
                <numerusform>تغلق هذه الصفحة بعد ثانيتين.</numerusform>
                <numerusform>تغلق هذه الصفحة بعد {n} ثوان.</numerusform>
                <numerusform>تغلق هذه الصفحة بعد {n} ثانية.</numerusform>
                <numerusform>تغلق هذه الصفحة بعد {n} ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>أحتاج إلى وقت أطول</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>هل ما زلت هنا؟</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>بعد {n} ثانية نمحو إجاباتك.</numerusform>
                <numerusform>بعد ثانية واحدة نمحو إجاباتك.</numerusform>
                <numerusform>بعد ثانيتين نمحو إجاباتك.</numerusform>
                <numerusform>بعد {n} ثوان نمحو إجاباتك.</numerusform>
                <numerusform>بعد {n} ثانية نمحو إجاباتك.</numerusform>
                <numerusform>بعد {n} ثانية نمحو إجاباتك.</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>المزيد…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>البحث بالحرف الأول</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>بأي حرف تبدأ؟</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>لا أعرف. أريد ضابطا.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>هذه متوفرة بالإنجليزية فقط.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>الشباك مغلق</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>يفتح من جديد: {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter}: مفتوح حتى {time}.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>هل أنت في خطر؟ اتصل بالرقم {number}.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>لأي أمر آخر، اتصل بالرقم {number}.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>يغلق الشباك الساعة {time}.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>قد لا نتمكن من مقابلتك اليوم.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>مساعدة الآن</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>لقد استدعينا ضابطا</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>يرجى البقاء هنا. لن نخبر أي شخص آخر.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>ضابط قادم إليك</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>إذا لم يأت أحد، يرجى التوجه إلى الشباك.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>أنت في قائمة الانتظار</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>حان دورك: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>ترك الانتظار</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>هل تريد ترك الانتظار؟</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>نعم، أريد ترك الانتظار</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>لا، أحتفظ بدوري</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>لقد تركت الانتظار</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>يمكنك تسجيل حضورك من جديد في أي وقت.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>هل لديك إيصال التفتيش؟</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>يرجى وضع رمزه أمام الماسح، أو الاختيار:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>كتابة رقمه المرجعي</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>ليس لدي إيصال</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>ما الرقم المرجعي على الإيصال؟</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>يرجى كتابة الرقم، أو الرجوع واختيار: ليس لدي إيصال.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>يمكنك طلب نسخة خلال 3 أشهر من التفتيش.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>إيقاف القراءة</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>صوت أعلى</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>إلى أسفل</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>إلى أعلى</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>ما تكتبه لا يقرأ بصوت عال.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} خيار.</numerusform>
                <numerusform>خيار واحد.</numerusform>
                <numerusform>خياران.</numerusform>
                <numerusform>{n} خيارات.</numerusform>
                <numerusform>{n} خيارا.</numerusform>
                <numerusform>{n} خيار.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>خيارات أخرى</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>متابعة القراءة</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>الجزء {part} من {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>مكتب الاستقبال</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>الشباك</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>الشباك {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>يرجى التوجه إلى {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>يرجى التوجه إلى الشباك</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>يرجى التوجه إلى الشباك {number}</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>عندما يحين دورك، يظهر رمزك هنا.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>يرجى الانتباه عند مناداة رمزك. سيناديك ضابط.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>إذا كان لديك موعد</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>نسعى لمقابلتك خلال {n} دقيقة.</numerusform>
                <numerusform>نسعى لمقابلتك خلال دقيقة واحدة.</numerusform>
                <numerusform>نسعى لمقابلتك خلال دقيقتين.</numerusform>
                <numerusform>نسعى لمقابلتك خلال {n} دقائق.</numerusform>
                <numerusform>نسعى لمقابلتك خلال {n} دقيقة.</numerusform>
                <numerusform>نسعى لمقابلتك خلال {n} دقيقة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>اليوم: {met} من {total}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>أشخاص لديهم موعد وقابلناهم في الوقت المحدد.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>بدون موعد</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>نقابلك في أقرب وقت ممكن.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>لا أحد ينتظر الآن.</numerusform>
                <numerusform>شخص واحد ينتظر الآن.</numerusform>
                <numerusform>شخصان ينتظران الآن.</numerusform>
                <numerusform>{n} أشخاص ينتظرون الآن.</numerusform>
                <numerusform>{n} شخصا ينتظرون الآن.</numerusform>
                <numerusform>{n} شخص ينتظرون الآن.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>لا أحد ينتظر الآن.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>قد تنتظر أكثر من المعتاد</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>ضباطنا يتعاملون مع حادث عاجل.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>توجد مشكلة في المبنى.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>يوجد هنا ضباط أقل من المعتاد.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>بعض أنظمتنا لا تعمل.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>حدث أمر استثنائي.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>قد يستغرق الأمر حوالي {n} دقيقة إضافية.</numerusform>
                <numerusform>قد يستغرق الأمر حوالي دقيقة إضافية.</numerusform>
                <numerusform>قد يستغرق الأمر حوالي دقيقتين إضافيتين.</numerusform>
                <numerusform>قد يستغرق الأمر حوالي {n} دقائق إضافية.</numerusform>
                <numerusform>قد يستغرق الأمر حوالي {n} دقيقة إضافية.</numerusform>
                <numerusform>قد يستغرق الأمر حوالي {n} دقيقة إضافية.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>لا نعرف بعد كم سيستغرق ذلك.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>المعلومات في الساعة {time}.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>سنخبرك مرة أخرى قبل الساعة {time}.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>سنخبرك بالمزيد في أقرب وقت ممكن.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>أخبرنا إذا كنت تحتاج إلى مترجم أو مكان خاص أو أي مساعدة أخرى.</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>التذكرة {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>الشباك مغلق</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>يفتح من جديد: {when}.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>رمزك</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>تفضل بالجلوس. سنناديك بهذا الرمز.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>نسعى لمقابلتك قبل الساعة {time}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>لا أحد ينتظر قبلك.</numerusform>
                <numerusform>شخص واحد ينتظر قبلك.</numerusform>
                <numerusform>شخصان ينتظران قبلك.</numerusform>
                <numerusform>{n} أشخاص ينتظرون قبلك.</numerusform>
                <numerusform>{n} شخصا ينتظرون قبلك.</numerusform>
                <numerusform>{n} شخص ينتظرون قبلك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>لا أحد ينتظر قبلك.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>قد ينادى أولا من لديه موعد أو من هو في خطر.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>يمكنك أن تطلب التحدث في غرفة خاصة.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>رمز ليمسحه ضابط الشرطة</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>معظم الناس ينتظرون الآن بين {low} و{high} دقيقة.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>8 من كل 10 أشخاص ينتظرون هذه المدة. قد تنتظر أكثر.</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>التحدث مع ضابط</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>أريد التحدث مع شخص على انفراد</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>تسليم شيء أو استلامه</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>إظهار وثائق أو توقيع الحضور</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>نسخة من سجل التفتيش</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>شيء آخر</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>الإبلاغ عن جريمة</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>حادث سير</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>مقابلة ضابط معين</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>إظهار وثائق</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>تسليم أغراض أو السؤال عنها</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>استلام أغراض</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>بصمات أو شهادات</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>الوظائف والتطوع</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>طلب بياناتي</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>نشرات</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>مترجم</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>لغة الإشارة البريطانية</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>حلقة سمعية</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>طريق بلا درج</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>مكان هادئ</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>مساعدة في القراءة</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>امرأة</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>رجل</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>مساعدة أخرى</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>أخبرنا كيف كان عملنا</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>ماذا تريد أن تخبرنا؟</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>كيف كانت زيارتي</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>تقديم شكوى</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>مشكلة في هذه القاعة</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>كيف كان عملنا اليوم؟</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>ممتاز</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>جيد</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>سيئ</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>هل تريد أن تخبرنا بالمزيد؟</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>لا، إرسالها كما هي</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>شكرا لك</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>نقرأ ما يقوله الناس لنا، ونستفيد منه لنعمل أفضل.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>ما الخطأ الذي حدث؟</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>يمكنك أيضا إخبار ضابط، أو طلب مكان خاص.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>يرجى كتابة بضع كلمات.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>لقد استلمنا شكواك</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>رقمك المرجعي</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>يرجى الاحتفاظ بهذا الرقم. اذكره كلما اتصلت بنا.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>نحاول إصلاح الأمر. وإذا لم نستطع، يبحث فيه قسم المعايير المهنية لدينا.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>إذا استغرق الأمر مدة أطول، نخبرك كل 28 يوما إلى أين وصلنا.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>هل يمكننا الاتصال بك بشأن هذا؟</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>نعم، يمكنكم الاتصال بي</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>لا، لا تتصلوا بي</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>رقم هاتفك أو بريدك الإلكتروني</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>هل الاتصال بك هناك آمن؟</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>نعم، آمن</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>لا، ليس آمنا</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>لن نتصل بك.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>يرجى التحقق من رقم الهاتف أو البريد الإلكتروني.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>ما المشكلة في هذه القاعة؟</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>شيء متسخ</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>شيء مكسور</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>شيء غير آمن</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>مشكلة أخرى</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>لقد أخبرنا الضابط عند الشباك.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>نشرات السلامة</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>أي نشرة تريد؟</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>كيف تريدها؟</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>عرضها على هذه الشاشة</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>أخذها على هاتفي</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>طباعتها</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>طباعتها بخط كبير</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>بلغة أخرى</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>بأي لغة؟</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>وجه كاميرا هاتفك نحو هذا الرمز.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>ستبقى في سجل تصفح هاتفك.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>تجري طباعة نشرتك</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>يرجى أخذ نشرتك</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>لا يمكننا طباعتها الآن</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>يمكن لضابط أن يعطيك إياها. ويمكنك قراءتها على هذه الشاشة.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>نشرة أخرى</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>صفحة {page} من {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>الإصدار {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>من يمكنه المساعدة</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>المزيد عن هذا</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>ماذا تتوقع منا</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>عندما تزورنا</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>أماكننا العامة نظيفة ومرتبة وآمنة.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>نرحب بك بلطف وبطريقة مهنية.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>يمكنك التحدث معنا على انفراد.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>إذا كان لديك موعد، نقابلك خلال {n} دقيقة.</numerusform>
                <numerusform>إذا كان لديك موعد، نقابلك خلال دقيقة واحدة.</numerusform>
                <numerusform>إذا كان لديك موعد، نقابلك خلال دقيقتين.</numerusform>
                <numerusform>إذا كان لديك موعد، نقابلك خلال {n} دقائق.</numerusform>
                <numerusform>إذا كان لديك موعد، نقابلك خلال {n} دقيقة.</numerusform>
                <numerusform>إذا كان لديك موعد، نقابلك خلال {n} دقيقة.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>إذا احتجت إلى مترجم، نوفره لك بالهاتف.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>أخبرنا بما تحتاج إليه: سنلبيه قدر استطاعتنا.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>لدينا نشرات عن السلامة.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>في حالة طوارئ استثنائية قد نتأخر. عندها نبذل جهدنا لإبقائك على علم.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>عندما تتصل بنا</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>المكالمات إلى 999: نرد خلال 10 ثوان.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>المكالمات إلى 101 والدردشة المباشرة: نرد خلال 3 دقائق.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>الرسائل والبريد الإلكتروني: نرد خلال 5 أيام عمل.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>عندما نأتي إليك</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>في الطوارئ: خلال 15 دقيقة.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>عندما يكون الأمر عاجلا: خلال ساعة واحدة.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>في غير ذلك: خلال 24 ساعة.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>إذا كنت ضحية جريمة</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>نخبرك خلال 7 أيام إلى أين وصلت قضيتك.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>عندما يحدث أمر مهم، نخبرك خلال 5 أيام.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>بعد المحكمة، نخبرك بالنتيجة خلال 3 أيام.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>إذا أوقفناك وفتشناك</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>نسألك هل تريد نسخة من السجل، ونخبرك كيف تحصل عليها.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>جيد أو سيئ، أخبرنا</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>يمكنك أن تخبرنا كيف كان عملنا، من سيئ إلى ممتاز.</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>نؤكد استلام كل شكوى ونعطيك رقما مرجعيا.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>حافظ على سلامتك</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>أقفل الأبواب وأغلق النوافذ كلما خرجت.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>الشرطة والبنك لا يطلبان منك أبدا نقل المال إلى حساب آمن.</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>لا تخبر أحدا أبدا برقمك السري أو كلمة المرور الكاملة.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>أقفل دراجتك بقفلين جيدين.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>عندما توقف سيارتك، خذ منها الحقائب والهواتف.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>في الشارع، أبق هاتفك بعيدا عن الأنظار إذا لم تكن بحاجة إليه.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>توجد نشرات بلغتك في الجهاز. أو اسأل ضابطا.</translation>
        </message>
    </context>
</TS>
