namespace EscalationTrust;

/// <summary>The default texts in Chinese (simplified). Form of address: 您.</summary>
internal static class ChineseNotices
{
    public static readonly NoticeUnits Units = new()
    {
        Minute = "1 分钟", Minutes = "# 分钟", Hour = "1 小时", Hours = "# 小时", Day = "1 天", Days = "# 天",
    };

    public static string Template(NoticeKey key) => key switch
    {
        NoticeKey.AiDisclosure => "您正在与自动助手对话。您可以随时要求与人工客服交谈。",
        NoticeKey.HandoffRequestedByCustomer => "您要求与人工客服交谈。我现在就转达您的请求，并附上您已经告诉我的内容。",
        NoticeKey.HandoffNeeded => "这件事需要人工客服处理。我现在就转达，这样您就不必再解释一遍。",
        NoticeKey.HandoffUrgent => "这件事非常重要，不应由自动助手处理。我现在就请求人工客服介入。如果有人处于危险之中，请拨打当地的紧急电话。",
        NoticeKey.StillWaiting => "转接人工客服的请求仍然有效。您可以在这里补充细节；您写的内容不会丢失。",
        NoticeKey.OfferHuman => "我可以记录细节，但这件事应由人工客服决定。需要我为您申请人工客服吗？",
        NoticeKey.HandoffAcknowledged => "您的请求已送达我们的团队。[您的编号：{reference}。][我们的目标是在 {deadline} 之前由人工客服处理。]",
        NoticeKey.HandoffQueued => "您正在排队等候人工客服。[您的排队位置：第 {position} 位。][预计等待时间：约 {wait}。]",
        NoticeKey.HumanJoined => "[{owner}|我们团队的一位同事]已从自动助手手中接手这次对话。",
        NoticeKey.OwnerTransferred => "您的事项现在由[ {owner} |我们团队的另一位同事]负责。",
        NoticeKey.HandoffFailed => "我尝试转达您的请求，但未能送达。转接人工客服的请求仍然有效。[您也可以通过这里联系人工客服：{path}。]",
        NoticeKey.HandoffExpired => "没有人及时受理您的请求，非常抱歉。您的请求仍然有效。[您也可以通过这里联系人工客服：{path}。]",
        NoticeKey.CallbackOffered => "目前没有人工客服可以加入此对话。需要我们给您回电吗？[最早回电时间：{opening}。][我们将使用这个号码：{contact}。]",
        NoticeKey.TicketOpened => "您的事项已登记[，编号：{reference}]。答复将由人工客服作出[，发送至：{contact}]。[我们的目标是在 {deadline} 之前答复。]",
        NoticeKey.ContactNeeded => "目前没有人工客服可以加入此对话。我们怎样才能联系到您？请留下电子邮箱或电话号码。[我们的团队恢复服务的时间：{opening}。]",
        NoticeKey.NoHumanNow => "目前无法联系到人工客服，我也不想向您作出无法确定的承诺。[我们的团队恢复服务的时间：{opening}。][您也可以通过这里联系我们：{path}。]",
        NoticeKey.ReturnedToAssistant => "您现在重新与自动助手对话。您可以随时要求与人工客服交谈。",
        NoticeKey.ResolutionToConfirm => "您的问题解决了吗？如果没有，请告诉我们，该事项将保持未结状态。",
        NoticeKey.Reopened => "您的事项已重新开启。您可以随时要求与人工客服交谈。",
        NoticeKey.CannotConfirm => "我无法确认、决定或承诺这件事，必须由人工客服处理。需要我为您申请人工客服吗？",
        NoticeKey.NotTransferredYet => "目前还没有人工客服接手，您仍在与自动助手对话。您可以随时要求与人工客服交谈。",
        NoticeKey.IsAutomated => "我是自动助手，不是真人。您可以随时要求与人工客服交谈。",
        NoticeKey.CaseStillOpen => "您的事项尚未结束。请告诉我还缺少什么，或要求与人工客服交谈。",
        NoticeKey.CannotVerify => "我无法在我们公布的规则中核实这一点，请不要以此为准。人工客服可以核实。需要我为您申请人工客服吗？",
        NoticeKey.PersonRequestOpen => "转接人工客服的请求仍然有效。您无需再做任何事。",
        NoticeKey.AlreadyAnswered => "这个答复我之前已经给过您，看来没有帮助。需要请人工客服看一下吗？",
        NoticeKey.TicketPlanned => "目前没有人工客服可以加入此对话。我将以书面形式转达您的请求[，以便人工客服通过 {contact} 答复您]。[我们的团队恢复服务的时间：{opening}。]",
        NoticeKey.CaseClosed => "该事项已结束。如果您的问题没有解决，请在这里留言，该事项将重新开启。",
        NoticeKey.PersonReachable => "我们的团队目前在线。您可以随时在这里要求与人工客服交谈。[预计等待时间：约 {wait}。]",
        NoticeKey.PersonOnRequest => "您可以随时在这里要求与人工客服交谈。[您也可以通过这里联系我们：{path}。]",
        NoticeKey.PersonReachableLater => "您可以随时在这里要求与人工客服交谈。[我们的团队恢复服务的时间：{opening}。][您也可以通过这里联系我们：{path}。]",
        _ => "",
    };
}
