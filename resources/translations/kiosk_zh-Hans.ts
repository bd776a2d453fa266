<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
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
            <translation>{month}{day}日 {weekday}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <extracomment>22 November</extracomment>
            <translation>{month}{day}日</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <extracomment>Sunday 22 November, 14:05</extracomment>
            <translation>{date} {time}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>On a button, and the word before a message that something was done</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <extracomment>Foot bar: ask for an interpreter</extracomment>
            <translation>口译员</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Foot bar: speak this page</extracomment>
            <translation>朗读</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <extracomment>Foot bar</extracomment>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>Foot bar: change the colours</extracomment>
            <translation>对比度</translation>
        </message>
        <message>
            <source>Exit this page</source>
            <extracomment>Foot bar: hide this page at once and forget everything</extracomment>
            <translation>退出此页面</translation>
        </message>
        <message>
            <source>Space</source>
            <extracomment>The space key of the keyboard on the screen</extracomment>
            <translation>空格</translation>
        </message>
        <message>
            <source>Erase</source>
            <extracomment>The key that erases the last letter</extracomment>
            <translation>删除</translation>
        </message>
        <message>
            <source>Hyphen</source>
            <extracomment>Spoken name of the key -</extracomment>
            <translation>连字符</translation>
        </message>
        <message>
            <source>Apostrophe</source>
            <extracomment>Spoken name of the key '</extracomment>
            <translation>撇号</translation>
        </message>
        <message>
            <source>Notice</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>通知</translation>
        </message>
        <message>
            <source>Warning</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>警告</translation>
        </message>
        <message>
            <source>Fault</source>
            <extracomment>The word that stands before a message</extracomment>
            <translation>故障</translation>
        </message>
    </context>
    <context>
        <name>touch</name>
        <message>
            <source>How can we help?</source>
            <extracomment>Heading of the first page</extracomment>
            <translation>您需要什么帮助？</translation>
        </message>
        <message numerus="yes">
            <source>If you have an appointment, we aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>如果您有预约，我们力争在 {n} 分钟内接待您。</numerusform>
            </translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>我有预约</translation>
        </message>
        <message>
            <source>We will not ask you why here.</source>
            <extracomment>Under: speak to someone privately</extracomment>
            <translation>我们不会在这里问您原因。</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <extracomment>Shown until a qualified translator has read all</extracomment>
            <translation>翻译草稿</translation>
        </message>
        <message>
            <source>Scan the code on your letter or phone</source>
            <extracomment>Heading</extracomment>
            <translation>请扫描信件或手机上的二维码</translation>
        </message>
        <message>
            <source>Hold the code in front of the scanner, or choose another way:</source>
            <translation>请将二维码对准扫描器，或选择其他方式：</translation>
        </message>
        <message>
            <source>Type the reference</source>
            <translation>输入预约编号</translation>
        </message>
        <message>
            <source>Use my surname and birthday</source>
            <translation>使用我的姓氏和生日</translation>
        </message>
        <message>
            <source>I have none of these</source>
            <translation>以上我都没有</translation>
        </message>
        <message>
            <source>What is your reference?</source>
            <extracomment>Heading</extracomment>
            <translation>您的预约编号是什么？</translation>
        </message>
        <message>
            <source>It is on your letter, for example {example}.</source>
            <translation>编号在您的信件上，例如 {example}。</translation>
        </message>
        <message>
            <source>What is your surname?</source>
            <extracomment>Heading</extracomment>
            <translation>您姓什么？</translation>
        </message>
        <message>
            <source>What day and month were you born?</source>
            <extracomment>Heading; the year is not asked</extracomment>
            <translation>您的生日是几月几日？</translation>
        </message>
        <message>
            <source>For example {example} for 5 November.</source>
            <translation>例如，11 月 5 日请输入 {example}。</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Button: look for the appointment</extracomment>
            <translation>查找</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button beside a line that is typed into</extracomment>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Your appointment is today at {time}</source>
            <extracomment>Heading</extracomment>
            <translation>您的预约是今天 {time}</translation>
        </message>
        <message>
            <source>That was more than 15 minutes ago. An officer may offer you another time.</source>
            <translation>预约时间已过去超过 15 分钟。警员可能会为您另约时间。</translation>
        </message>
        <message>
            <source>This is not my appointment</source>
            <translation>这不是我的预约</translation>
        </message>
        <message>
            <source>We cannot find that appointment for today</source>
            <extracomment>Heading</extracomment>
            <translation>我们找不到今天的这个预约</translation>
        </message>
        <message>
            <source>We cannot read that code</source>
            <extracomment>Heading</extracomment>
            <translation>我们无法读取这个码</translation>
        </message>
        <message>
            <source>That appointment was cancelled</source>
            <extracomment>Heading</extracomment>
            <translation>该预约已取消</translation>
        </message>
        <message>
            <source>That appointment is at another police station</source>
            <extracomment>Heading</extracomment>
            <translation>该预约在另一个警察局</translation>
        </message>
        <message>
            <source>You are already checked in</source>
            <extracomment>Heading</extracomment>
            <translation>您已经登记过了</translation>
        </message>
        <message>
            <source>Please sit down. We call you by the code on your ticket.</source>
            <translation>请坐。我们会按您号票上的号码叫您。</translation>
        </message>
        <message>
            <source>An officer will help you.</source>
            <translation>警员会来帮助您。</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>取号票</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>I need help from an officer</source>
            <translation>我需要警员帮助</translation>
        </message>
        <message>
            <source>Please check the reference: it has 7 letters and digits.</source>
            <translation>请检查编号：应有 7 个字母和数字。</translation>
        </message>
        <message>
            <source>Please type your surname.</source>
            <translation>请输入您的姓氏。</translation>
        </message>
        <message>
            <source>Please type 2 digits for the day and 2 for the month.</source>
            <translation>请用 2 位数字输入日，2 位数字输入月。</translation>
        </message>
        <message>
            <source>There is no such day. Please check the day and the month.</source>
            <translation>没有这个日期。请检查日和月。</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <extracomment>Heading</extracomment>
            <translation>是关于什么事？</translation>
        </message>
        <message>
            <source>I would rather say it privately</source>
            <translation>我想私下说</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>其他原因</translation>
        </message>
        <message>
            <source>What would help you today?</source>
            <extracomment>Heading; adjustments are chosen here</extracomment>
            <translation>今天什么能帮到您？</translation>
        </message>
        <message>
            <source>Choose all that you need, or none.</source>
            <translation>请选择您需要的所有项目，也可以不选。</translation>
        </message>
        <message>
            <source>A woman or a man</source>
            <extracomment>Who the visitor would rather speak to</extracomment>
            <translation>女性或男性</translation>
        </message>
        <message>
            <source>where possible</source>
            <translation>在可能的情况下</translation>
        </message>
        <message>
            <source>Who would you rather speak to?</source>
            <extracomment>Heading</extracomment>
            <translation>您更希望和谁谈？</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>都可以</translation>
        </message>
        <message>
            <source>No interpreter</source>
            <translation>不需要口译员</translation>
        </message>
        <message>
            <source>Which language do you speak?</source>
            <extracomment>Heading; an interpreter is asked for</extracomment>
            <translation>您说什么语言？</translation>
        </message>
        <message>
            <source>Another language</source>
            <translation>其他语言</translation>
        </message>
        <message>
            <source>Tell the officer which.</source>
            <extracomment>Under: another language</extracomment>
            <translation>请告诉警员是哪种语言。</translation>
        </message>
        <message>
            <source>Selected</source>
            <extracomment>After the name of something that was ticked, for screen readers</extracomment>
            <translation>已选择</translation>
        </message>
        <message>
            <source>Get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>获取我的号码</translation>
        </message>
        <message>
            <source>I need none: get my code</source>
            <extracomment>Button that ends the check-in</extracomment>
            <translation>都不需要：获取我的号码</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <extracomment>Heading</extracomment>
            <translation>请稍候</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>正在打印您的号票。</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>请取走您的号票。</translation>
        </message>
        <message>
            <source>Please take your code from the screen: write it down or take a photo.</source>
            <translation>请记下屏幕上的号码：写下来或拍照。</translation>
        </message>
        <message>
            <source>Show this code at the counter and ask for an interpreter.</source>
            <translation>请到柜台出示此号码，并要求安排口译员。</translation>
        </message>
        <message>
            <source>Please go to the counter and say this code</source>
            <extracomment>Heading</extracomment>
            <translation>请到柜台，说出这个号码</translation>
        </message>
        <message>
            <source>This kiosk is not working properly. The officer will check you in.</source>
            <translation>本机出现故障。警员会为您登记。</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <extracomment>Heading</extracomment>
            <translation>请到柜台</translation>
        </message>
        <message numerus="yes">
            <source>This page closes in {n} seconds.</source>
            <translation>
                <numerusform>此页面将在 {n} 秒后关闭。</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>我需要更多时间</translation>
        </message>
        <message>
            <source>Are you still there?</source>
            <extracomment>Heading</extracomment>
            <translation>您还在吗？</translation>
        </message>
        <message numerus="yes">
            <source>In {n} seconds we forget your answers.</source>
            <translation>
                <numerusform>{n} 秒后我们会清除您的回答。</numerusform>
            </translation>
        </message>
        <message>
            <source>More…</source>
            <extracomment>Button after a few languages: shows all of them</extracomment>
            <translation>更多…</translation>
        </message>
        <message>
            <source>Search by first letter</source>
            <extracomment>Button on the list of languages</extracomment>
            <translation>按首字母查找</translation>
        </message>
        <message>
            <source>Which letter does it begin with?</source>
            <extracomment>Heading: the name of a language</extracomment>
            <translation>它以哪个字母开头？</translation>
        </message>
        <message>
            <source>I don't know. Show me an officer.</source>
            <extracomment>For who cannot find their language</extracomment>
            <translation>我不知道。请带我找警员。</translation>
        </message>
        <message>
            <source>We have this in English only.</source>
            <extracomment>A leaflet that is not translated</extracomment>
            <translation>此内容只有英文版。</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>柜台已关闭</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time, for example Monday 3 May, 08:00</extracomment>
            <translation>重新开放时间：{when}。</translation>
        </message>
        <message>
            <source>{counter} is open until {time}.</source>
            <extracomment>counter is another police station</extracomment>
            <translation>{counter} 开放至 {time}。</translation>
        </message>
        <message>
            <source>In danger? Call {number}.</source>
            <extracomment>number is 999</extracomment>
            <translation>有危险？请拨打 {number}。</translation>
        </message>
        <message>
            <source>For anything else, call {number}.</source>
            <extracomment>number is 101</extracomment>
            <translation>其他事情，请拨打 {number}。</translation>
        </message>
        <message>
            <source>The counter closes at {time}.</source>
            <translation>柜台 {time} 关闭。</translation>
        </message>
        <message>
            <source>We may not be able to see you today.</source>
            <translation>今天我们可能无法接待您。</translation>
        </message>
        <message>
            <source>Get help now</source>
            <extracomment>Button on every page; calls an officer without a sound</extracomment>
            <translation>立即求助</translation>
        </message>
        <message>
            <source>We have called an officer</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>我们已通知警员</translation>
        </message>
        <message>
            <source>Please stay here. Nobody else is told.</source>
            <translation>请留在这里。不会告诉其他任何人。</translation>
        </message>
        <message>
            <source>An officer is coming to you</source>
            <extracomment>Heading, after: Get help now</extracomment>
            <translation>一名警员正在过来</translation>
        </message>
        <message>
            <source>If nobody comes, please go to the counter.</source>
            <translation>如果没有人来，请到柜台。</translation>
        </message>
        <message>
            <source>You are in the queue</source>
            <extracomment>Heading, after the ticket's code was scanned again</extracomment>
            <translation>您正在排队</translation>
        </message>
        <message>
            <source>It is your turn: {place}</source>
            <extracomment>Heading; place is the room or counter to go to</extracomment>
            <translation>轮到您了：{place}</translation>
        </message>
        <message>
            <source>Leave the queue</source>
            <extracomment>Button: the visitor does not want to wait any longer</extracomment>
            <translation>退出排队</translation>
        </message>
        <message>
            <source>Do you want to leave the queue?</source>
            <extracomment>Heading</extracomment>
            <translation>您要退出排队吗？</translation>
        </message>
        <message>
            <source>Yes, leave the queue</source>
            <translation>是，退出排队</translation>
        </message>
        <message>
            <source>No, keep my place</source>
            <translation>否，保留我的位置</translation>
        </message>
        <message>
            <source>You have left the queue</source>
            <extracomment>Heading</extracomment>
            <translation>您已退出排队</translation>
        </message>
        <message>
            <source>You can check in again at any time.</source>
            <translation>您可以随时重新登记。</translation>
        </message>
        <message>
            <source>Do you have the receipt from the search?</source>
            <extracomment>Heading; the paper given after a stop and search</extracomment>
            <translation>您有搜查时给的回执吗？</translation>
        </message>
        <message>
            <source>Hold its code in front of the scanner, or choose:</source>
            <translation>请将回执上的码对准扫描器，或选择：</translation>
        </message>
        <message>
            <source>Type its reference</source>
            <translation>输入回执编号</translation>
        </message>
        <message>
            <source>I have no receipt</source>
            <translation>我没有回执</translation>
        </message>
        <message>
            <source>What is the reference on the receipt?</source>
            <extracomment>Heading</extracomment>
            <translation>回执上的编号是什么？</translation>
        </message>
        <message>
            <source>Please type the reference, or go back and choose: I have no receipt.</source>
            <translation>请输入编号，或返回并选择：我没有回执。</translation>
        </message>
        <message>
            <source>You can ask for a copy within 3 months of the search.</source>
            <translation>您可以在搜查后 3 个月内索取记录副本。</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <extracomment>Foot bar: ends Read aloud</extracomment>
            <translation>停止朗读</translation>
        </message>
        <message>
            <source>Louder</source>
            <extracomment>Foot bar, while the kiosk reads aloud</extracomment>
            <translation>大声一点</translation>
        </message>
        <message>
            <source>Lower</source>
            <extracomment>Foot bar: brings everything down, for who sits or is short</extracomment>
            <translation>画面下移</translation>
        </message>
        <message>
            <source>Higher</source>
            <extracomment>Foot bar: the opposite of Lower</extracomment>
            <translation>画面上移</translation>
        </message>
        <message>
            <source>What you type is not read aloud.</source>
            <extracomment>Spoken, so that nobody else hears it</extracomment>
            <translation>您输入的内容不会被读出来。</translation>
        </message>
        <message numerus="yes">
            <source>{n} choices.</source>
            <extracomment>Spoken: how many buttons the page has</extracomment>
            <translation>
                <numerusform>{n} 个选项。</numerusform>
            </translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>更多选项</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Button: the next part of a page that does not fit the screen</extracomment>
            <translation>继续阅读</translation>
        </message>
        <message>
            <source>Part {part} of {parts}</source>
            <extracomment>Which part of a page is on the screen</extracomment>
            <translation>第 {part} 部分，共 {parts} 部分</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Front counter</source>
            <extracomment>Stands beside the name of the police station</extracomment>
            <translation>接待柜台</translation>
        </message>
        <message>
            <source>Counter</source>
            <extracomment>The place that a visitor is called to</extracomment>
            <translation>柜台</translation>
        </message>
        <message>
            <source>Counter {number}</source>
            <extracomment>The place that a visitor is called to, as in Counter 2</extracomment>
            <translation>{number} 号柜台</translation>
        </message>
        <message>
            <source>Please go to {place}</source>
            <extracomment>place is the name of a room, which is not translated</extracomment>
            <translation>请到 {place}</translation>
        </message>
        <message>
            <source>Please go to the counter</source>
            <translation>请到柜台</translation>
        </message>
        <message>
            <source>Please go to counter {number}</source>
            <translation>请到 {number} 号柜台</translation>
        </message>
        <message>
            <source>When it is your turn, your code appears here.</source>
            <translation>轮到您时，您的号码会显示在这里。</translation>
        </message>
        <message>
            <source>Please listen for your code. An officer will call you.</source>
            <translation>请留意听您的号码。警员会叫您。</translation>
        </message>
        <message>
            <source>If you have an appointment</source>
            <translation>如果您有预约</translation>
        </message>
        <message numerus="yes">
            <source>We aim to see you within {n} minutes.</source>
            <translation>
                <numerusform>我们力争在 {n} 分钟内接待您。</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: {met} of {total}</source>
            <extracomment>Large. Of so many people with an appointment, so many were seen in time.</extracomment>
            <translation>今天：{total} 人中有 {met} 人</translation>
        </message>
        <message>
            <source>Seen in time, with an appointment.</source>
            <extracomment>Explains the large line: Today: 48 of 50</extracomment>
            <translation>有预约，并按时得到接待。</translation>
        </message>
        <message>
            <source>Without an appointment</source>
            <translation>没有预约</translation>
        </message>
        <message>
            <source>We see you as soon as we can.</source>
            <translation>我们会尽快接待您。</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting now.</source>
            <translation>
                <numerusform>现在有 {n} 人在等候。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting now.</source>
            <translation>现在没有人在等候。</translation>
        </message>
        <message>
            <source>You may wait longer than usual</source>
            <extracomment>Heading, while an emergency is declared</extracomment>
            <translation>等候时间可能比平时长</translation>
        </message>
        <message>
            <source>Our officers are dealing with an urgent incident.</source>
            <translation>我们的警员正在处理紧急事件。</translation>
        </message>
        <message>
            <source>There is a problem in our building.</source>
            <translation>我们的大楼出现问题。</translation>
        </message>
        <message>
            <source>Fewer officers than usual are here.</source>
            <translation>今天在岗的警员比平时少。</translation>
        </message>
        <message>
            <source>Some of our systems are not working.</source>
            <translation>我们的部分系统无法使用。</translation>
        </message>
        <message>
            <source>Something exceptional has happened.</source>
            <translation>发生了特殊情况。</translation>
        </message>
        <message numerus="yes">
            <source>It may take about {n} minutes longer.</source>
            <translation>
                <numerusform>可能要多等大约 {n} 分钟。</numerusform>
            </translation>
        </message>
        <message>
            <source>We do not know yet how long it will take.</source>
            <translation>我们还不知道需要多长时间。</translation>
        </message>
        <message>
            <source>As of {time}.</source>
            <extracomment>When we last told visitors about the emergency</extracomment>
            <translation>截至 {time}。</translation>
        </message>
        <message>
            <source>We will tell you again by {time}.</source>
            <translation>我们会在 {time} 之前再次通知您。</translation>
        </message>
        <message>
            <source>We will tell you more as soon as we can.</source>
            <translation>我们会尽快告诉您更多信息。</translation>
        </message>
        <message>
            <source>Tell us if you need an interpreter, a private space or any other help.</source>
            <translation>如果您需要口译员、私密空间或其他帮助，请告诉我们。</translation>
        </message>
        <message>
            <source>Ticket {code}.</source>
            <extracomment>Spoken before: Please go to room 2</extracomment>
            <translation>号码 {code}。</translation>
        </message>
        <message>
            <source>The counter is closed</source>
            <extracomment>Heading</extracomment>
            <translation>柜台已关闭</translation>
        </message>
        <message>
            <source>It opens again: {when}.</source>
            <extracomment>when is a date and time</extracomment>
            <translation>重新开放时间：{when}。</translation>
        </message>
    </context>
    <context>
        <name>ticket</name>
        <message>
            <source>Your code</source>
            <extracomment>Heading; the ticket code stands under it, very large</extracomment>
            <translation>您的号码</translation>
        </message>
        <message>
            <source>Please sit down. We call you by this code.</source>
            <translation>请坐。我们会按这个号码叫您。</translation>
        </message>
        <message>
            <source>We aim to see you by {time}.</source>
            <translation>我们力争在 {time} 之前接待您。</translation>
        </message>
        <message numerus="yes">
            <source>{n} people are waiting ahead of you.</source>
            <translation>
                <numerusform>您前面有 {n} 人在等候。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting ahead of you.</source>
            <translation>您前面没有人在等候。</translation>
        </message>
        <message>
            <source>People with an appointment or in danger may be called first.</source>
            <translation>有预约或有危险的人可能会先被叫到。</translation>
        </message>
        <message>
            <source>You can ask to speak in a private room.</source>
            <translation>您可以要求在单独的房间谈话。</translation>
        </message>
        <message>
            <source>Code for the police officer to scan</source>
            <extracomment>Says what the printed QR code is</extracomment>
            <translation>供警员扫描的二维码</translation>
        </message>
        <message>
            <source>Most people wait {low} to {high} minutes now.</source>
            <extracomment>8 of 10 people wait between these times</extracomment>
            <translation>现在大多数人要等 {low} 到 {high} 分钟。</translation>
        </message>
        <message>
            <source>8 of 10 people wait this long. You may wait longer.</source>
            <translation>10 人中有 8 人等候这么久。您可能要等更久。</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Speak to an officer</source>
            <translation>与警员谈话</translation>
        </message>
        <message>
            <source>I want to speak to someone privately</source>
            <translation>我想私下与人谈话</translation>
        </message>
        <message>
            <source>Hand in or collect</source>
            <translation>交物或取物</translation>
        </message>
        <message>
            <source>Show documents or sign on</source>
            <translation>出示证件或签到</translation>
        </message>
        <message>
            <source>Copy of a search record</source>
            <extracomment>The record of a stop and search by the police</extracomment>
            <translation>搜查记录副本</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>其他事情</translation>
        </message>
        <message>
            <source>Report a crime</source>
            <translation>报案</translation>
        </message>
        <message>
            <source>Road collision</source>
            <translation>道路交通事故</translation>
        </message>
        <message>
            <source>See a named officer</source>
            <extracomment>An officer whose name the visitor knows</extracomment>
            <translation>见指定的警员</translation>
        </message>
        <message>
            <source>Show documents</source>
            <extracomment>Driving licence, insurance and the like</extracomment>
            <translation>出示证件</translation>
        </message>
        <message>
            <source>Hand in or ask about property</source>
            <extracomment>Lost or found things</extracomment>
            <translation>上交或查询物品</translation>
        </message>
        <message>
            <source>Collect property</source>
            <translation>领取物品</translation>
        </message>
        <message>
            <source>Fingerprints or certificates</source>
            <translation>指纹或证明</translation>
        </message>
        <message>
            <source>Jobs and volunteering</source>
            <extracomment>Working for the police</extracomment>
            <translation>工作与志愿服务</translation>
        </message>
        <message>
            <source>Ask for my data</source>
            <extracomment>What the police hold about the visitor</extracomment>
            <translation>查询我的个人数据</translation>
        </message>
        <message>
            <source>Leaflets</source>
            <translation>宣传单</translation>
        </message>
        <message>
            <source>An interpreter</source>
            <translation>口译员</translation>
        </message>
        <message>
            <source>British Sign Language</source>
            <translation>英国手语</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>助听感应设备</translation>
        </message>
        <message>
            <source>Step-free way</source>
            <extracomment>For wheelchairs and prams</extracomment>
            <translation>无台阶通道</translation>
        </message>
        <message>
            <source>Quiet space</source>
            <translation>安静的地方</translation>
        </message>
        <message>
            <source>Help with reading</source>
            <translation>帮助阅读</translation>
        </message>
        <message>
            <source>A woman</source>
            <extracomment>The visitor would rather speak to a woman</extracomment>
            <translation>女性</translation>
        </message>
        <message>
            <source>A man</source>
            <extracomment>The visitor would rather speak to a man</extracomment>
            <translation>男性</translation>
        </message>
        <message>
            <source>Other help</source>
            <extracomment>An adjustment that is not in the list</extracomment>
            <translation>其他帮助</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>Tell us how we did</source>
            <translation>告诉我们做得怎样</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <extracomment>Heading</extracomment>
            <translation>您想告诉我们什么？</translation>
        </message>
        <message>
            <source>How my visit was</source>
            <translation>这次来访的感受</translation>
        </message>
        <message>
            <source>Make a complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>A problem in this room</source>
            <extracomment>Something in the waiting room is dirty or broken</extracomment>
            <translation>这个房间有问题</translation>
        </message>
        <message>
            <source>How did we do today?</source>
            <extracomment>Heading</extracomment>
            <translation>我们今天做得怎么样？</translation>
        </message>
        <message>
            <source>Excellent</source>
            <extracomment>The best of three: excellent, good, poor</extracomment>
            <translation>非常好</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>The middle of three: excellent, good, poor</extracomment>
            <translation>好</translation>
        </message>
        <message>
            <source>Poor</source>
            <extracomment>The worst of three: excellent, good, poor</extracomment>
            <translation>差</translation>
        </message>
        <message>
            <source>Would you like to tell us more?</source>
            <extracomment>Heading; a comment is typed</extracomment>
            <translation>您还想多说一些吗？</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>Button: what was typed goes to the police</extracomment>
            <translation>发送</translation>
        </message>
        <message>
            <source>No, send it as it is</source>
            <extracomment>Button: without a comment</extracomment>
            <translation>不用，直接发送</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>Heading</extracomment>
            <translation>谢谢您</translation>
        </message>
        <message>
            <source>We read what people tell us, and use it to do better.</source>
            <translation>我们会阅读大家的意见，并用来改进工作。</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <extracomment>Heading; a complaint is typed</extracomment>
            <translation>出了什么问题？</translation>
        </message>
        <message>
            <source>You can also tell an officer, or ask for a private space.</source>
            <translation>您也可以告诉警员，或要求去私密空间。</translation>
        </message>
        <message>
            <source>Please type a few words.</source>
            <translation>请输入几个字。</translation>
        </message>
        <message>
            <source>We have received your complaint</source>
            <extracomment>Heading; its reference stands under it</extracomment>
            <translation>我们已收到您的投诉</translation>
        </message>
        <message>
            <source>Your reference</source>
            <extracomment>Above the reference of a complaint</extracomment>
            <translation>您的编号</translation>
        </message>
        <message>
            <source>Please keep this reference. Ask for it whenever you contact us.</source>
            <translation>请保存此编号。每次联系我们时，请报出此编号。</translation>
        </message>
        <message>
            <source>We try to put things right. If we cannot, our Professional Standards Department looks into it.</source>
            <translation>我们会尽力解决问题。如果解决不了，由我们的职业标准部门调查。</translation>
        </message>
        <message>
            <source>If it takes longer, we tell you how it stands every 28 days.</source>
            <translation>如果需要更长时间，我们每 28 天告诉您一次进展。</translation>
        </message>
        <message>
            <source>May we contact you about this?</source>
            <extracomment>Heading</extracomment>
            <translation>我们可以就此事联系您吗？</translation>
        </message>
        <message>
            <source>Yes, you may contact me</source>
            <translation>可以，你们可以联系我</translation>
        </message>
        <message>
            <source>No, do not contact me</source>
            <translation>不，不要联系我</translation>
        </message>
        <message>
            <source>Your telephone number or email</source>
            <extracomment>Heading; it is typed</extracomment>
            <translation>您的电话号码或电子邮箱</translation>
        </message>
        <message>
            <source>Is it safe to contact you there?</source>
            <extracomment>Heading; somebody else may read or hear it</extracomment>
            <translation>用这个方式联系您安全吗？</translation>
        </message>
        <message>
            <source>Yes, it is safe</source>
            <translation>是，安全</translation>
        </message>
        <message>
            <source>No, it is not safe</source>
            <translation>不，不安全</translation>
        </message>
        <message>
            <source>We will not contact you.</source>
            <translation>我们不会联系您。</translation>
        </message>
        <message>
            <source>Please check the telephone number or email.</source>
            <translation>请检查电话号码或电子邮箱。</translation>
        </message>
        <message>
            <source>What is wrong in this room?</source>
            <extracomment>Heading</extracomment>
            <translation>这个房间有什么问题？</translation>
        </message>
        <message>
            <source>Something is dirty</source>
            <translation>有东西脏了</translation>
        </message>
        <message>
            <source>Something is broken</source>
            <translation>有东西坏了</translation>
        </message>
        <message>
            <source>Something is not safe</source>
            <translation>有东西不安全</translation>
        </message>
        <message>
            <source>Something else is wrong</source>
            <translation>其他问题</translation>
        </message>
        <message>
            <source>We have told the officer at the counter.</source>
            <translation>我们已告诉柜台的警员。</translation>
        </message>
    </context>
    <context>
        <name>leaflets</name>
        <message>
            <source>Safety leaflets</source>
            <translation>安全宣传单</translation>
        </message>
        <message>
            <source>Which leaflet would you like?</source>
            <extracomment>Heading</extracomment>
            <translation>您想要哪份宣传单？</translation>
        </message>
        <message>
            <source>How would you like it?</source>
            <extracomment>Heading: on paper, on the screen or on a phone</extracomment>
            <translation>您想用哪种方式看？</translation>
        </message>
        <message>
            <source>Show it on this screen</source>
            <translation>在此屏幕上显示</translation>
        </message>
        <message>
            <source>Take it on my phone</source>
            <extracomment>By a QR code that the phone's camera reads</extracomment>
            <translation>存到我的手机</translation>
        </message>
        <message>
            <source>Print it</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Print it in large letters</source>
            <translation>用大字打印</translation>
        </message>
        <message>
            <source>In another language</source>
            <translation>其他语言版本</translation>
        </message>
        <message>
            <source>In which language?</source>
            <extracomment>Heading</extracomment>
            <translation>用哪种语言？</translation>
        </message>
        <message>
            <source>Point your phone's camera at this code.</source>
            <translation>请用手机摄像头对准这个二维码。</translation>
        </message>
        <message>
            <source>It stays in your phone's history.</source>
            <extracomment>A warning, where it could put somebody at risk</extracomment>
            <translation>它会留在您手机的浏览记录里。</translation>
        </message>
        <message>
            <source>Your leaflet is being printed</source>
            <extracomment>Heading</extracomment>
            <translation>正在打印您的宣传单</translation>
        </message>
        <message>
            <source>Please take your leaflet</source>
            <extracomment>Heading</extracomment>
            <translation>请取走您的宣传单</translation>
        </message>
        <message>
            <source>We cannot print it now</source>
            <extracomment>Heading</extracomment>
            <translation>现在无法打印</translation>
        </message>
        <message>
            <source>An officer can give it to you. You can read it on this screen.</source>
            <translation>警员可以给您一份。您也可以在此屏幕上阅读。</translation>
        </message>
        <message>
            <source>Another leaflet</source>
            <translation>另一份宣传单</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>第 {page} 页，共 {pages} 页</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <extracomment>At the foot of a printed leaflet</extracomment>
            <translation>版本 {version}</translation>
        </message>
        <message>
            <source>Who can help</source>
            <extracomment>Heading above telephone numbers</extracomment>
            <translation>谁可以帮助您</translation>
        </message>
        <message>
            <source>More about this</source>
            <extracomment>Beside a QR code that leads to a web page</extracomment>
            <translation>更多相关信息</translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message>
            <source>What to expect from us</source>
            <extracomment>Heading and button</extracomment>
            <translation>我们对您的服务承诺</translation>
        </message>
        <message>
            <source>When you visit us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>当您来访时</translation>
        </message>
        <message>
            <source>Our public spaces are clean, tidy and safe.</source>
            <translation>我们的公共场所干净、整洁、安全。</translation>
        </message>
        <message>
            <source>We welcome you in a friendly and professional way.</source>
            <translation>我们以友好和专业的态度接待您。</translation>
        </message>
        <message>
            <source>You can talk to us in private.</source>
            <translation>您可以与我们私下谈话。</translation>
        </message>
        <message numerus="yes">
            <source>With an appointment, you are seen within {n} minutes.</source>
            <translation>
                <numerusform>如有预约，会在 {n} 分钟内接待您。</numerusform>
            </translation>
        </message>
        <message>
            <source>If you need an interpreter, we get one by phone.</source>
            <translation>如果您需要口译员，我们会通过电话安排。</translation>
        </message>
        <message>
            <source>Tell us what you need: we adjust as well as we can.</source>
            <translation>请告诉我们您的需要：我们会尽力配合。</translation>
        </message>
        <message>
            <source>We have leaflets on staying safe.</source>
            <translation>我们有关于安全的宣传单。</translation>
        </message>
        <message>
            <source>In an exceptional emergency we may be late. Then we do our best to keep you informed.</source>
            <translation>遇到特殊紧急情况，我们可能会延误。届时我们会尽力随时告知您情况。</translation>
        </message>
        <message>
            <source>When you contact us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>当您联系我们时</translation>
        </message>
        <message>
            <source>Calls to 999: answered within 10 seconds.</source>
            <translation>拨打 999：10 秒内接听。</translation>
        </message>
        <message>
            <source>Calls to 101 and live chat: answered within 3 minutes.</source>
            <translation>拨打 101 和在线聊天：3 分钟内答复。</translation>
        </message>
        <message>
            <source>Letters and emails: answered within 5 working days.</source>
            <translation>信件和电子邮件：5 个工作日内答复。</translation>
        </message>
        <message>
            <source>When we come to you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>当我们来到您身边时</translation>
        </message>
        <message>
            <source>In an emergency: within 15 minutes.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>紧急情况：15 分钟内。</translation>
        </message>
        <message>
            <source>When it is urgent: within 1 hour.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>较急的情况：1 小时内。</translation>
        </message>
        <message>
            <source>Otherwise: within 24 hours.</source>
            <extracomment>An officer comes to the caller</extracomment>
            <translation>其他情况：24 小时内。</translation>
        </message>
        <message>
            <source>If you are a victim of crime</source>
            <extracomment>Heading of a part</extracomment>
            <translation>如果您是犯罪受害者</translation>
        </message>
        <message>
            <source>We tell you how your case stands within 7 days.</source>
            <translation>我们在 7 天内告诉您案件的进展。</translation>
        </message>
        <message>
            <source>We tell you within 5 days when something important happens.</source>
            <translation>如有重要情况，我们在 5 天内告诉您。</translation>
        </message>
        <message>
            <source>After court, we tell you the result within 3 days.</source>
            <translation>开庭后，我们在 3 天内告诉您结果。</translation>
        </message>
        <message>
            <source>If we stop and search you</source>
            <extracomment>Heading of a part</extracomment>
            <translation>如果我们拦截并搜查您</translation>
        </message>
        <message>
            <source>We ask whether you want a copy of the record, and tell you how to get it.</source>
            <translation>我们会问您是否需要记录副本，并告诉您如何获取。</translation>
        </message>
        <message>
            <source>Good or bad, tell us</source>
            <extracomment>Heading of a part</extracomment>
            <translation>好与不好，请告诉我们</translation>
        </message>
        <message>
            <source>You can tell us how we did, from poor to excellent.</source>
            <translation>您可以评价我们的表现，从差到非常好。</translation>
        </message>
        <message>
            <source>We confirm every complaint and give you a reference.</source>
            <translation>我们会确认收到每一项投诉，并给您一个编号。</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>Stay safe</source>
            <extracomment>Heading above a short piece of advice</extracomment>
            <translation>注意安全</translation>
        </message>
        <message>
            <source>Lock doors and close windows every time you go out.</source>
            <translation>每次出门都要锁门关窗。</translation>
        </message>
        <message>
            <source>The police and your bank never ask you to move money to a safe account.</source>
            <translation>警方和您的银行绝不会要求您把钱转到“安全账户”。</translation>
        </message>
        <message>
            <source>Never tell anybody your PIN or full password.</source>
            <translation>绝不要把银行卡密码或完整密码告诉任何人。</translation>
        </message>
        <message>
            <source>Lock your bike with two good locks.</source>
            <translation>用两把结实的锁锁好您的自行车。</translation>
        </message>
        <message>
            <source>Take bags and phones out of your car when you park.</source>
            <translation>停车后，请带走车里的包和手机。</translation>
        </message>
        <message>
            <source>In the street, keep your phone out of sight when you do not need it.</source>
            <translation>在街上，不用手机时请把它收好，不要露在外面。</translation>
        </message>
        <message>
            <source>Leaflets in your language are at the kiosk. Or ask an officer.</source>
            <translation>本机提供您的语言的宣传单。也可以向警员索取。</translation>
        </message>
    </context>
</TS>
