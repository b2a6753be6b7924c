namespace EscalationTrust;

/// <summary>What the guard says of a draft: allowed, or what is wrong and what to say instead.</summary>
/// <remarks>The default value allows silence. Immutable and thread-safe.</remarks>
public readonly record struct ReplyReview
{
    /// <summary>True when the draft may be sent.</summary>
    public bool Allowed => Violations == ReplyViolations.None;

    /// <summary>What is wrong; none when the draft may be sent.</summary>
    public ReplyViolations Violations { get; init; }

    /// <summary>What to tell the customer instead of a draft that is not allowed; <see cref="NoticeKey.None"/> then means: say nothing.</summary>
    public NoticeKey Notice { get; init; }

    /// <summary>The stage the draft was judged by: that of the last decision, or stricter where custody has moved on.</summary>
    public LadderStage Stage { get; init; }

    /// <summary>What the draft was seen to do or said by the host to do, permitted or not. A host notes <see cref="PermittedActs.Promise"/> for the person who may have to keep it.</summary>
    public PermittedActs Acts { get; init; }
}
