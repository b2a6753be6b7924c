namespace EscalationTrust;

/// <summary>The default texts in Japanese. Form of address: です and ます.</summary>
internal static class JapaneseNotices
{
    public static readonly NoticeUnits Units = new()
    {
        Minute = "1分", Minutes = "#分", Hour = "1時間", Hours = "#時間", Day = "1日", Days = "#日",
    };

    public static string Template(NoticeKey key) => key switch
    {
        NoticeKey.AiDisclosure => "ただいま自動アシスタントが対応しています。いつでも担当者との会話をご希望いただけます。",
        NoticeKey.HandoffRequestedByCustomer => "担当者との会話をご希望ですね。これまでに伺った内容とあわせて、ご希望をこれからお伝えします。",
        NoticeKey.HandoffNeeded => "この件は担当者による対応が必要です。もう一度ご説明いただかなくて済むよう、これからお伝えします。",
        NoticeKey.HandoffUrgent => "この件は自動アシスタントで扱うにはあまりに重要です。ただちに担当者による対応を求めます。危険が迫っている方がいる場合は、お住まいの地域の緊急通報番号にお電話ください。",
        NoticeKey.StillWaiting => "担当者による対応の依頼は引き続き有効です。こちらに詳細を追加できます。お書きいただいた内容は失われません。",
        NoticeKey.OfferHuman => "詳細を伺うことはできますが、この件は担当者が判断すべきものです。担当者による対応を求めましょうか？",
        NoticeKey.HandoffAcknowledged => "ご依頼は担当チームに届きました。[受付番号は{reference}です。][{deadline}までに担当者がご対応することを目標としています。]",
        NoticeKey.HandoffQueued => "担当者との会話の順番待ちに入っています。[現在の順番：{position}番目。][お待ち時間の目安：約{wait}。]",
        NoticeKey.HumanJoined => "ここからは、自動アシスタントに代わって[{owner}|担当チームの者]が対応いたします。",
        NoticeKey.OwnerTransferred => "この件の責任者は、現在[{owner}|担当チームの別の者]です。",
        NoticeKey.HandoffFailed => "ご依頼をお伝えしようとしましたが、届けることができませんでした。担当者による対応の依頼は引き続き有効です。[担当者にはこちらからもご連絡いただけます：{path}]",
        NoticeKey.HandoffExpired => "時間内にご依頼を引き受ける者がおらず、申し訳ございません。ご依頼は引き続き有効です。[担当者にはこちらからもご連絡いただけます：{path}]",
        NoticeKey.CallbackOffered => "ただいま、このチャットに入れる担当者がおりません。お電話での折り返しをご希望ですか？[折り返しは{opening}以降となります。][おかけする番号：{contact}。]",
        NoticeKey.TicketOpened => "ご依頼の受付が完了しています。[受付番号は{reference}です。]回答は担当者が行います。[回答先：{contact}。][{deadline}までの回答を目標としています。]",
        NoticeKey.ContactNeeded => "ただいま、このチャットに入れる担当者がおりません。ご連絡先をお知らせください。メールアドレスまたは電話番号をご記入いただけますでしょうか。[担当チームの次の対応開始：{opening}。]",
        NoticeKey.NoHumanNow => "ただいま、対応できる担当者がおりません。確かでないことはお約束いたしません。[担当チームの次の対応開始：{opening}。][こちらからもご連絡いただけます：{path}]",
        NoticeKey.ReturnedToAssistant => "再び自動アシスタントが対応しています。いつでも担当者との会話をご希望いただけます。",
        NoticeKey.ResolutionToConfirm => "この件は解決しましたか？解決していない場合はお知らせください。引き続き対応中といたします。",
        NoticeKey.Reopened => "この件は再び対応中となりました。いつでも担当者との会話をご希望いただけます。",
        NoticeKey.CannotConfirm => "この件を確約したり、判断したり、お約束したりすることは私にはできません。担当者による対応が必要です。担当者による対応を求めましょうか？",
        NoticeKey.NotTransferredYet => "まだ担当者には代わっておりません。引き続き自動アシスタントが対応しています。いつでも担当者との会話をご希望いただけます。",
        NoticeKey.IsAutomated => "私は自動アシスタントであり、人間ではありません。いつでも担当者との会話をご希望いただけます。",
        NoticeKey.CaseStillOpen => "この件は終了していません。まだ足りない点をお知らせいただくか、担当者との会話をご希望の旨をお知らせください。",
        NoticeKey.CannotVerify => "この点は公開されている規定で確認できないため、確かな情報とはお考えにならないでください。担当者が確認できます。担当者による対応を求めましょうか？",
        NoticeKey.PersonRequestOpen => "担当者による対応の依頼は引き続き有効です。ほかにお手続きは必要ありません。",
        NoticeKey.AlreadyAnswered => "この回答は先ほどもお伝えしましたが、お役に立っていないようです。担当者による確認をご希望ですか？",
        NoticeKey.TicketPlanned => "ただいま、このチャットに入れる担当者がおりません。ご依頼は受付案件としてこれからお伝えします。[担当者からの回答先：{contact}。][担当チームの次の対応開始：{opening}。]",
        NoticeKey.CaseClosed => "この件は終了しました。解決していない場合は、こちらにご記入いただければ再開いたします。",
        NoticeKey.PersonReachable => "ただいま担当チームの者がおります。いつでもこちらから担当者との会話をご希望いただけます。[お待ち時間の目安：約{wait}。]",
        NoticeKey.PersonOnRequest => "いつでもこちらから担当者との会話をご希望いただけます。[こちらからもご連絡いただけます：{path}]",
        NoticeKey.PersonReachableLater => "いつでもこちらから担当者との会話をご希望いただけます。[担当チームの次の対応開始：{opening}。][こちらからもご連絡いただけます：{path}]",
        _ => "",
    };
}
