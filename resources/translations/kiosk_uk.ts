<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
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
            <translation>Назад</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Почати знову</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Далі</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Так</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Ні</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>Перекладач</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>Читати вголос</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>Більший текст</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>Контраст</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>Вийти з цієї сторінки</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>Пробіл</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>Стерти</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>Дефіс</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>Апостроф</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Повідомлення</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Увага</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>Несправність</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>Чим ми можемо допомогти?</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Якщо Ви записані, ми намагаємося прийняти Вас протягом {n} хвилини.</numerusform>
                <numerusform>Якщо Ви записані, ми намагаємося прийняти Вас протягом {n} хвилин.</numerusform>
                <numerusform>Якщо Ви записані, ми намагаємося прийняти Вас протягом {n} хвилин.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>У мене є запис</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>Тут ми не питатимемо про причину.</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>Чорновий переклад</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>Відскануйте код із листа або телефону</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>Піднесіть код до сканера або виберіть інший спосіб:</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>Ввести номер запису</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>За прізвищем і днем народження</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>Нічого з цього не маю</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>Який номер Вашого запису?</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>Він є у Вашому листі, наприклад {example}.</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>Яке Ваше прізвище?</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>Ваш день і місяць народження?</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>Наприклад, {example} для 5 листопада.</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>Знайти</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>Далі</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>Ваш запис сьогодні о {time}</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>Відтоді минуло понад 15 хвилин. Поліцейський може запропонувати інший час.</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>Це не мій запис</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>Ми не знаходимо цього запису на сьогодні</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>Ми не можемо прочитати цей код</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>Цей запис скасовано</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>Цей запис в іншому відділку поліції</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>Вас уже зареєстровано</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>Будь ласка, сядьте. Ми викличемо код із Вашого талона.</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>Поліцейський Вам допоможе.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>Взяти талон</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Спробувати ще раз</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>Потрібна допомога поліцейського</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>Перевірте номер: він має 7 літер і цифр.</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>Будь ласка, введіть прізвище.</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>Введіть 2 цифри дня і 2 цифри місяця.</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>Такого дня немає. Перевірте день і місяць.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>Про що йдеться?</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>Волію сказати наодинці</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Інша причина</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>Що Вам сьогодні допомогло б?</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>Виберіть усе, що потрібно, або нічого.</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>Жінка чи чоловік</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>якщо можливо</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>З ким Вам краще говорити?</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>Не має значення</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>Без перекладача</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>Якою мовою Ви розмовляєте?</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>Інша мова</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>Скажіть поліцейському, яка.</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>Вибрано</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Отримати мій код</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>Нічого: отримати мій код</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>Одну хвилинку, будь ласка</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>Ваш талон друкується.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>Будь ласка, візьміть талон.</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>Візьміть код з екрана: запишіть або сфотографуйте його.</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>Покажіть цей код біля стійки й попросіть перекладача.</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>Підійдіть до стійки й назвіть цей код</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>Цей пристрій не працює як слід. Поліцейський Вас зареєструє.</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>Підійдіть до стійки</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>Ця сторінка закриється через {n} секунду.</numerusform>
                <numerusform>Ця сторінка закриється через {n} секунди.</numerusform>
                <numerusform>Ця сторінка закриється через {n} секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Мені треба більше часу</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>Ви ще тут?</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>Через {n} секунду ми видалимо Ваші відповіді.</numerusform>
                <numerusform>Через {n} секунди ми видалимо Ваші відповіді.</numerusform>
                <numerusform>Через {n} секунд ми видалимо Ваші відповіді.</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>Більше…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>Шукати за першою літерою</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>З якої літери починається назва?</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>Не знаю. Покличте поліцейського.</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>Це є лише англійською.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>Стійку зачинено</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>Відчиниться знову: {when}.</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} відчинено до {time}.</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>Ви в небезпеці? Дзвоніть: {number}.</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>З інших питань дзвоніть: {number}.</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>Стійка зачиняється о {time}.</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>Можливо, сьогодні ми не зможемо Вас прийняти.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>Терміново допоможіть</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Ми викликали поліцейського</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>Залишайтеся тут. Більше ніхто не дізнається.</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>Поліцейський іде до Вас</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>Якщо ніхто не прийде, підійдіть до стійки.</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>Ви в черзі</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>Ваша черга: {place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>Вийти з черги</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>Ви хочете вийти з черги?</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>Так, вийти з черги</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>Ні, зберегти моє місце</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>Ви вийшли з черги</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>Ви можете зареєструватися знову будь-коли.</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>Чи є у Вас квитанція про обшук?</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>Піднесіть її код до сканера або виберіть:</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>Ввести її номер</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>У мене немає квитанції</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>Який номер на квитанції?</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>Введіть номер або поверніться й виберіть: У мене немає квитанції.</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>Копію можна попросити протягом 3 місяців після обшуку.</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>Не читати</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>Гучніше</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>Нижче</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>Вище</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>Те, що Ви вводите, не читається вголос.</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} варіант.</numerusform>
                <numerusform>{n} варіанти.</numerusform>
                <numerusform>{n} варіантів.</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Інші варіанти</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>Читати далі</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>Частина {part} з {parts}</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>Приймальня</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>Стійка</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>Стійка {number}</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>Пройдіть, будь ласка: {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>Підійдіть, будь ласка, до стійки</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>Підійдіть, будь ласка, до стійки {number}</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>Коли настане Ваша черга, тут з’явиться Ваш код.</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>Слухайте, коли назвуть Ваш код. Вас викличе поліцейський.</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>Якщо Ви записані</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>Ми намагаємося прийняти Вас протягом {n} хвилини.</numerusform>
                <numerusform>Ми намагаємося прийняти Вас протягом {n} хвилин.</numerusform>
                <numerusform>Ми намагаємося прийняти Вас протягом {n} хвилин.</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>Сьогодні: {met} з {total}</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>Прийнято вчасно, за записом.</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>Без запису</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>Ми приймемо Вас якнайшвидше.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>Зараз чекає {n} людина.</numerusform>
                <numerusform>Зараз чекають {n} людини.</numerusform>
                <numerusform>Зараз чекає {n} людей.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>Зараз ніхто не чекає.</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>Можливо, доведеться чекати довше, ніж звичайно</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>Наші поліцейські зайняті терміновою подією.</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>У нашій будівлі виникла проблема.</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>Сьогодні поліцейських менше, ніж звичайно.</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>Деякі наші системи не працюють.</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>Сталося щось надзвичайне.</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>Це може тривати приблизно на {n} хвилину довше.</numerusform>
                <numerusform>Це може тривати приблизно на {n} хвилини довше.</numerusform>
                <numerusform>Це може тривати приблизно на {n} хвилин довше.</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>Ми ще не знаємо, скільки часу це забере.</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>Станом на {time}.</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>Ми повідомимо знову до {time}.</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>Ми повідомимо більше, щойно зможемо.</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>Скажіть нам, якщо Вам потрібен перекладач, окреме приміщення або інша допомога.</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>Талон {code}.</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>Стійку зачинено</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>Відчиниться знову: {when}.</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>Ваш код</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>Будь ласка, сядьте. Ми викличемо цей код.</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>Ми намагаємося прийняти Вас до {time}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>Перед Вами чекає {n} людина.</numerusform>
                <numerusform>Перед Вами чекають {n} людини.</numerusform>
                <numerusform>Перед Вами чекає {n} людей.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>Перед Вами ніхто не чекає.</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>Людей із записом або в небезпеці можуть викликати раніше.</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>Ви можете попросити поговорити в окремій кімнаті.</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>Код для сканування поліцейським</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>Зараз більшість чекає від {low} до {high} хвилин.</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>8 з 10 людей чекають стільки. Можливо, Ви чекатимете довше.</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>Поговорити з поліцейським</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>Хочу поговорити з кимось наодинці</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>Здати або забрати</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>Показати документи або відмітитися</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>Копія протоколу обшуку</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Щось інше</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>Повідомити про злочин</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>Дорожня аварія</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>До певного поліцейського</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>Показати документи</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>Здати річ або спитати про неї</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>Забрати речі</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>Відбитки пальців чи довідки</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>Робота й волонтерство</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>Запитати мої дані</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>Брошури</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>Перекладач</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>Британська жестова мова</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>Слухова петля</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>Шлях без сходинок</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>Тихе місце</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>Допомога з читанням</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>Жінка</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>Чоловік</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>Інша допомога</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>Оцініть нашу роботу</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>Що Ви хочете нам сказати?</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>Як пройшов мій візит</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>Подати скаргу</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>Проблема в цій кімнаті</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>Як ми впоралися сьогодні?</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>Відмінно</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>Добре</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>Погано</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>Хочете розповісти більше?</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>Надіслати</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>Ні, надіслати так</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>Дякуємо</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>Ми читаємо Ваші відгуки й завдяки їм працюємо краще.</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>Що пішло не так?</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>Ви також можете сказати поліцейському або попросити окреме приміщення.</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>Будь ласка, введіть кілька слів.</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>Ми отримали Вашу скаргу</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>Ваш номер звернення</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>Збережіть цей номер. Називайте його щоразу, коли звертаєтеся до нас.</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>Ми намагаємося все виправити. Якщо не зможемо, скаргу розгляне наш відділ професійних стандартів.</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>Якщо це триватиме довше, ми повідомлятимемо Вас кожні 28 днів.</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>Чи можна з Вами зв’язатися щодо цього?</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>Так, зі мною можна зв’язатися</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>Ні, не зв’язуйтеся зі мною</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>Ваш номер телефону або ел. пошта</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>Чи безпечно зв’язуватися з Вами так?</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>Так, безпечно</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>Ні, небезпечно</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>Ми не будемо зв’язуватися з Вами.</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>Перевірте номер телефону або ел. пошту.</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>Що не так у цій кімнаті?</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>Щось брудне</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>Щось зламане</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>Щось небезпечне</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>Щось інше не так</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>Ми повідомили поліцейського біля стійки.</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>Брошури про безпеку</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>Яку брошуру Ви хочете?</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>Як Ви хочете її отримати?</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>Показати на цьому екрані</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>Взяти на мій телефон</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>Надрукувати</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>Надрукувати великими літерами</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>Іншою мовою</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>Якою мовою?</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>Наведіть камеру телефону на цей код.</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>Це залишиться в історії Вашого телефону.</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>Ваша брошура друкується</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>Будь ласка, візьміть брошуру</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>Зараз ми не можемо її надрукувати</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>Її може дати поліцейський. Можна прочитати на цьому екрані.</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>Інша брошура</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Сторінка {page} з {pages}</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>Версія {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>Хто може допомогти</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>Більше про це</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>Чого від нас чекати</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Коли Ви приходите до нас</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>Наші приміщення для відвідувачів чисті, охайні та безпечні.</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>Ми зустрічаємо Вас привітно й професійно.</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>Ви можете поговорити з нами наодинці.</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>Із записом Вас приймуть протягом {n} хвилини.</numerusform>
                <numerusform>Із записом Вас приймуть протягом {n} хвилин.</numerusform>
                <numerusform>Із записом Вас приймуть протягом {n} хвилин.</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>Якщо Вам потрібен перекладач, ми знайдемо його телефоном.</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>Скажіть, що Вам потрібно: ми зробимо, що зможемо.</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>У нас є брошури про безпеку.</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>У надзвичайній ситуації ми можемо спізнитися. Тоді ми робимо все, щоб Вас інформувати.</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Коли Ви звертаєтеся до нас</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>Дзвінки на 999: відповідь протягом 10 секунд.</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>Дзвінки на 101 і чат: відповідь протягом 3 хвилин.</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>Листи й ел. листи: відповідь протягом 5 робочих днів.</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Коли ми приїжджаємо до Вас</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>В екстреному випадку: протягом 15 хвилин.</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>Якщо терміново: протягом 1 години.</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>В інших випадках: протягом 24 годин.</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Якщо Ви постраждали від злочину</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>Протягом 7 днів ми скажемо, як просувається Ваша справа.</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>Якщо станеться щось важливе, ми скажемо протягом 5 днів.</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>Після суду ми повідомимо рішення протягом 3 днів.</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Якщо ми Вас зупинимо й обшукаємо</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>Ми спитаємо, чи потрібна Вам копія протоколу, і скажемо, як її отримати.</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>Добре чи погано, скажіть нам</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>Ви можете оцінити нас: від «погано» до «відмінно».</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>Ми підтверджуємо кожну скаргу й даємо Вам її номер.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>Бережіть себе</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>Замикайте двері й зачиняйте вікна щоразу, коли виходите.</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>Поліція і Ваш банк ніколи не просять переказати гроші на «безпечний рахунок».</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>Нікому не кажіть свій ПІН-код або повний пароль.</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>Замикайте велосипед на два надійні замки.</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>Не лишайте сумок і телефонів у машині на стоянці.</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>На вулиці ховайте телефон, коли він Вам не потрібен.</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>Брошури Вашою мовою є в цьому пристрої. Або спитайте поліцейського.</translation>
        </message>
    </context>
</TS>
