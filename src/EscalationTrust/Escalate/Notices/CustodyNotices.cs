namespace EscalationTrust;

/// <summary>What the customer should be told when custody changes.</summary>
public static class CustodyNotices
{
    /// <summary>The notice of a change: once for each, however often the desk reports it; none for what changed nothing and for what the customer sees anyway.</summary>
    /// <param name="change">The answer of <see cref="ConversationState.Apply"/>.</param>
    public static NoticeKey Notice(this in CustodyChange change)
    {
        bool first = !change.Repeated;
        return change.Outcome != CustodyOutcome.Applied ? NoticeKey.None : change.Event switch
        {
            CustodyEvent.Acknowledged when first => NoticeKey.HandoffAcknowledged,
            CustodyEvent.Queued when first => NoticeKey.HandoffQueued,
            CustodyEvent.HandoffFailed when first => NoticeKey.HandoffFailed,
            CustodyEvent.Expired when first => NoticeKey.HandoffExpired,
            CustodyEvent.HumanOwns => NoticeKey.HumanJoined,
            CustodyEvent.Transferred => NoticeKey.OwnerTransferred,
            CustodyEvent.Returned or CustodyEvent.Withdrawn => NoticeKey.ReturnedToAssistant,
            CustodyEvent.Resolved => NoticeKey.ResolutionToConfirm,
            CustodyEvent.ResolutionConfirmed => NoticeKey.CaseClosed,
            CustodyEvent.Reopened => NoticeKey.Reopened,
            _ => NoticeKey.None,
        };
    }
}
