<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
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
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>شروع دوباره</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ادامه</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>بله</translation>
        </message>
        <message>
            <source>No</source>
            <translation>نه</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>انجام شد</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>مترجم</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>خواندن با صدای بلند</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>نوشتهٔ درشت‌تر</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>تغییر رنگ</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>خروج از این صفحه</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>فاصله</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>پاک کردن</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>خط تیره</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>آپاستروف</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>اطلاعیه</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>هشدار</translation>
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
            <translation>چطور می‌توانیم کمک کنیم؟</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>اگر وقت قبلی دارید، می‌کوشیم ظرف {n} دقیقه شما را ببینیم.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>وقت قبلی دارم</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>اینجا دلیل را نمی‌پرسیم.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>ترجمهٔ اولیه</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>کد نامه یا تلفنتان را اسکن کنید</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>کد را جلوی اسکنر بگیرید، یا راه دیگری انتخاب کنید:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>نوشتن شمارهٔ پیگیری</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>نام خانوادگی و روز تولد من</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>هیچ‌کدام را ندارم</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>شمارهٔ پیگیری شما چیست؟</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>در نامهٔ شما نوشته شده، مثلاً {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>نام خانوادگی شما چیست؟</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>در چه روز و ماهی به دنیا آمده‌اید؟</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>مثلاً {example} برای 5 نوامبر.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>جستجو</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>بعدی</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>وقت شما امروز ساعت {time} است</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>بیش از 15 دقیقه گذشته است. شاید مأمور وقت دیگری به شما بدهد.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>این وقت من نیست</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>این وقت را برای امروز پیدا نمی‌کنیم</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>نمی‌توانیم این کد را بخوانیم</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>این وقت لغو شده است</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>این وقت در کلانتری دیگری است</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>ورود شما قبلاً ثبت شده است</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>لطفاً بنشینید. شما را با کد روی بلیتتان صدا می‌زنیم.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>یک مأمور به شما کمک می‌کند.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>بلیت بگیرید</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>دوباره امتحان کنید</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>به کمک مأمور نیاز دارم</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>لطفاً شمارهٔ پیگیری را بررسی کنید: 7 حرف و رقم دارد.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>لطفاً نام خانوادگی خود را بنویسید.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>لطفاً 2 رقم برای روز و 2 رقم برای ماه بنویسید.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>چنین روزی وجود ندارد. لطفاً روز و ماه را بررسی کنید.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>موضوع چیست؟</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>ترجیح می‌دهم خصوصی بگویم</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>دلیل دیگر</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>امروز چه چیزی به شما کمک می‌کند؟</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>هر چه لازم دارید انتخاب کنید، یا هیچ‌کدام.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>زن یا مرد</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>در صورت امکان</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>ترجیح می‌دهید با چه کسی صحبت کنید؟</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>فرقی نمی‌کند</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>مترجم نمی‌خواهم</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>به چه زبانی صحبت می‌کنید؟</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>زبان دیگر</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>به مأمور بگویید کدام.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>انتخاب شده</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>کد مرا بدهید</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>هیچ‌کدام: کد مرا بدهید</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>لطفاً یک لحظه</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>بلیت شما چاپ می‌شود.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>لطفاً بلیت خود را بردارید.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>لطفاً کد خود را از صفحه بردارید: آن را بنویسید یا عکس بگیرید.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>این کد را در باجه نشان دهید و مترجم بخواهید.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>لطفاً به باجه بروید و این کد را بگویید</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>این کیوسک درست کار نمی‌کند. مأمور ورود شما را ثبت می‌کند.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>لطفاً به باجه بروید</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>این صفحه {n} ثانیهٔ دیگر بسته می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>وقت بیشتری لازم دارم</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>هنوز اینجا هستید؟</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>{n} ثانیهٔ دیگر پاسخ‌های شما پاک می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>بیشتر…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>جستجو با حرف اول</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>با چه حرفی شروع می‌شود؟</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>نمی‌دانم. مأمور را صدا کنید.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>این را فقط به انگلیسی داریم.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>باجه بسته است</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>دوباره باز می‌شود: {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} تا ساعت {time} باز است.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>در خطر هستید؟ با {number} تماس بگیرید.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>برای هر کار دیگر، با {number} تماس بگیرید.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>باجه ساعت {time} بسته می‌شود.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>شاید امروز نتوانیم شما را ببینیم.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>کمک فوری</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>یک مأمور را صدا کردیم</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>لطفاً همین‌جا بمانید. به کس دیگری گفته نمی‌شود.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>یک مأمور پیش شما می‌آید</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>اگر کسی نیامد، لطفاً به باجه بروید.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>شما در صف هستید</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>نوبت شماست: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>ترک صف</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>می‌خواهید صف را ترک کنید؟</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>بله، صف را ترک می‌کنم</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>نه، نوبتم را نگه دارید</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>شما صف را ترک کردید</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>هر وقت بخواهید می‌توانید دوباره ورودتان را ثبت کنید.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>رسید بازرسی را دارید؟</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>کد آن را جلوی اسکنر بگیرید، یا انتخاب کنید:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>نوشتن شمارهٔ رسید</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>رسید ندارم</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>شمارهٔ پیگیری روی رسید چیست؟</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>لطفاً شماره را بنویسید، یا برگردید و انتخاب کنید: رسید ندارم.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>تا 3 ماه پس از بازرسی می‌توانید نسخه‌ای بخواهید.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>توقف خواندن</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>صدای بلندتر</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>پایین‌تر</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>بالاتر</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>آنچه می‌نویسید بلند خوانده نمی‌شود.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} گزینه.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>گزینه‌های بیشتر</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>ادامهٔ متن</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>بخش {part} از {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>باجهٔ مراجعان</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>باجه</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>باجه {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>لطفاً به {place} بروید</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>لطفاً به باجه بروید</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>لطفاً به باجه {number} بروید</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>وقتی نوبت شما شد، کدتان اینجا نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>لطفاً به کد خود گوش دهید. مأمور شما را صدا می‌زند.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>اگر وقت قبلی دارید</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>می‌کوشیم ظرف {n} دقیقه شما را ببینیم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>امروز: {met} از {total}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>با وقت قبلی، سر وقت دیده شدند.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>بدون وقت قبلی</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>هر چه زودتر شما را می‌بینیم.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>اکنون {n} نفر منتظرند.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>اکنون کسی منتظر نیست.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>شاید بیش از معمول منتظر بمانید</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>مأموران ما به حادثه‌ای فوری رسیدگی می‌کنند.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>در ساختمان ما مشکلی هست.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>مأموران کمتری از معمول اینجا هستند.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>بعضی از سیستم‌های ما کار نمی‌کنند.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>اتفاقی غیرعادی افتاده است.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>شاید حدود {n} دقیقه بیشتر طول بکشد.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>هنوز نمی‌دانیم چقدر طول می‌کشد.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>اطلاع ساعت {time}.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>تا ساعت {time} دوباره به شما می‌گوییم.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>هر چه زودتر بیشتر به شما می‌گوییم.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>اگر مترجم، جای خصوصی یا هر کمک دیگری لازم دارید، به ما بگویید.</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>بلیت {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>باجه بسته است</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>دوباره باز می‌شود: {when}.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>کد شما</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>لطفاً بنشینید. شما را با این کد صدا می‌زنیم.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>می‌کوشیم تا ساعت {time} شما را ببینیم.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>پیش از شما {n} نفر منتظرند.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>پیش از شما کسی منتظر نیست.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>شاید کسانی که وقت قبلی دارند یا در خطرند زودتر صدا زده شوند.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>می‌توانید بخواهید در اتاق خصوصی صحبت کنید.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>کد برای اسکن مأمور پلیس</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>اکنون بیشتر مردم {low} تا {high} دقیقه منتظر می‌مانند.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>8 نفر از هر 10 نفر این‌قدر منتظر می‌مانند. شاید شما بیشتر منتظر بمانید.</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>صحبت با مأمور</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>می‌خواهم خصوصی با کسی صحبت کنم</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>تحویل دادن یا گرفتن</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>نشان دادن مدارک یا امضای حضور</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>نسخهٔ سابقهٔ بازرسی</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>چیز دیگر</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>گزارش جرم</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>تصادف رانندگی</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>دیدن مأموری خاص</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>نشان دادن مدارک</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>تحویل وسایل یا پرسیدن از آن</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>گرفتن وسایل</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>اثر انگشت یا گواهی</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>کار و کار داوطلبانه</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>درخواست اطلاعات من</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>بروشورها</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>مترجم</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>زبان اشارهٔ بریتانیایی</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>حلقهٔ شنوایی</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>مسیر بدون پله</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>جای آرام</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>کمک در خواندن</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>زن</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>مرد</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>کمک دیگر</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>بگویید کار ما چطور بود</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>چه می‌خواهید به ما بگویید؟</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>مراجعهٔ من چطور بود</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>شکایت کردن</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>مشکلی در این اتاق</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>امروز کار ما چطور بود؟</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>عالی</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>خوب</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>بد</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>می‌خواهید بیشتر بگویید؟</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>ارسال</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>نه، همین‌طور بفرستید</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>سپاسگزاریم</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>آنچه مردم می‌گویند می‌خوانیم و با آن کارمان را بهتر می‌کنیم.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>مشکل چه بود؟</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>می‌توانید به مأمور هم بگویید، یا جای خصوصی بخواهید.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>لطفاً چند کلمه بنویسید.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>شکایت شما به دست ما رسید</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>شمارهٔ پیگیری شما</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>لطفاً این شماره را نگه دارید. هر بار که با ما تماس می‌گیرید آن را بگویید.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>می‌کوشیم مشکل را حل کنیم. اگر نتوانیم، ادارهٔ استانداردهای حرفه‌ای ما به آن رسیدگی می‌کند.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>اگر بیشتر طول بکشد، هر 28 روز به شما می‌گوییم کار به کجا رسیده است.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>می‌توانیم در این باره با شما تماس بگیریم؟</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>بله، می‌توانید تماس بگیرید</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>نه، با من تماس نگیرید</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>شمارهٔ تلفن یا ایمیل شما</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>تماس با شما از این راه امن است؟</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>بله، امن است</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>نه، امن نیست</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>با شما تماس نمی‌گیریم.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>لطفاً شمارهٔ تلفن یا ایمیل را بررسی کنید.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>در این اتاق چه مشکلی هست؟</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>چیزی کثیف است</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>چیزی شکسته است</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>چیزی ناامن است</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>مشکل دیگری هست</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>به مأمور باجه گفتیم.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>بروشورهای ایمنی</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>کدام بروشور را می‌خواهید؟</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>چطور می‌خواهید؟</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>نمایش در این صفحه</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>روی تلفن من</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>چاپ</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>چاپ با حروف درشت</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>به زبان دیگر</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>به چه زبانی؟</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>دوربین تلفنتان را رو به این کد بگیرید.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>در تاریخچهٔ تلفن شما می‌ماند.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>بروشور شما چاپ می‌شود</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>لطفاً بروشور خود را بردارید</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>اکنون نمی‌توانیم چاپ کنیم</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>مأمور می‌تواند آن را به شما بدهد. می‌توانید در این صفحه بخوانید.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>بروشور دیگر</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>صفحه {page} از {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>نسخه {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>چه کسی می‌تواند کمک کند</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>بیشتر در این باره</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>از ما چه انتظاری داشته باشید</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>وقتی نزد ما می‌آیید</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>فضاهای عمومی ما تمیز، مرتب و امن است.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>دوستانه و حرفه‌ای از شما استقبال می‌کنیم.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>می‌توانید خصوصی با ما صحبت کنید.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>اگر وقت قبلی دارید، ظرف {n} دقیقه شما را می‌بینیم.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>اگر مترجم لازم دارید، تلفنی برایتان می‌گیریم.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>بگویید چه لازم دارید: تا جایی که بتوانیم فراهم می‌کنیم.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>دربارهٔ ایمن ماندن بروشور داریم.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>در وضعیت اضطراری غیرعادی شاید دیر کنیم. آن وقت می‌کوشیم شما را باخبر نگه داریم.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>وقتی با ما تماس می‌گیرید</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>تماس با 999: پاسخ ظرف 10 ثانیه.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>تماس با 101 و گفتگوی زنده: پاسخ ظرف 3 دقیقه.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>نامه و ایمیل: پاسخ ظرف 5 روز کاری.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>وقتی ما نزد شما می‌آییم</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>در موارد اضطراری: ظرف 15 دقیقه.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>در موارد فوری: ظرف 1 ساعت.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>در موارد دیگر: ظرف 24 ساعت.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>اگر قربانی جرم هستید</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>ظرف 7 روز به شما می‌گوییم پرونده‌تان به کجا رسیده است.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>وقتی اتفاق مهمی بیفتد، ظرف 5 روز به شما می‌گوییم.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>پس از دادگاه، ظرف 3 روز نتیجه را به شما می‌گوییم.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>اگر شما را متوقف و بازرسی کنیم</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>می‌پرسیم آیا نسخهٔ سابقه را می‌خواهید، و می‌گوییم چطور آن را بگیرید.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>خوب یا بد، به ما بگویید</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>می‌توانید بگویید کار ما چطور بود، از بد تا عالی.</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>دریافت هر شکایت را تأیید می‌کنیم و شمارهٔ پیگیری می‌دهیم.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>ایمن بمانید</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>هر بار که بیرون می‌روید درها را قفل کنید و پنجره‌ها را ببندید.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>پلیس و بانک هرگز از شما نمی‌خواهند پول را به حساب امن منتقل کنید.</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>رمز کارت یا رمز عبور کامل خود را هرگز به کسی نگویید.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>دوچرخهٔ خود را با دو قفل خوب ببندید.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>وقتی خودرو را پارک می‌کنید، کیف و تلفن را از آن بردارید.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>در خیابان، وقتی تلفن لازم ندارید، آن را از دید دور نگه دارید.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>بروشور به زبان شما در کیوسک هست. یا از مأمور بپرسید.</translation>
        </message>
    </context>
</TS>
