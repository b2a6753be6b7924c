namespace EscalationTrust;

/// <summary>Who answers for a case and since when: what the host keeps beside its ticket.</summary>
/// <remarks>The default value is a case that nobody was asked to take. Immutable and thread-safe.</remarks>
public readonly record struct CaseOwnership
{
    /// <summary>Who owns the case, or was asked last to take it. Nobody named by default.</summary>
    public Owner Owner { get; init; }

    /// <summary>How far up the ladder it stands: 0 with the first owner, then 1 for the first step of the ladder, and so on.</summary>
    public int Step { get; init; }

    /// <summary>The least authority that can decide the case. Unknown by default: anybody's.</summary>
    public AuthorityLevel RequiredAuthority { get; init; }

    /// <summary>When this owner was asked to take it: the claim timer. Null when unknown, or when nobody was asked.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>When this owner took it. Null while it is not taken.</summary>
    public DateTimeOffset? ClaimedAt { get; init; }

    /// <summary>When anybody first took it: the work timer, which passing on does not reset. Null before.</summary>
    public DateTimeOffset? WorkBeganAt { get; init; }

    /// <summary>Working time for which the customer had the word: the owner's timer stood still. Zero by default.</summary>
    public TimeSpan PausedFor { get; init; }

    /// <summary>True while the customer has the word: the owner cannot be late. False by default.</summary>
    public bool CustomerHasTheWord { get; init; }

    /// <summary>True when the case is closed: no timer runs.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The first owner of a conversation's case, with the clocks of the conversation.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="owner">Who owns it or is asked to.</param>
    /// <param name="requiredAuthority">The least authority that can decide it.</param>
    public static CaseOwnership Of(in ConversationState conversation, Owner owner, AuthorityLevel requiredAuthority = AuthorityLevel.Unknown)
    {
        bool owned = conversation.Custody == Custody.HumanOwned;
        return new CaseOwnership
        {
            Owner = owner,
            RequiredAuthority = requiredAuthority,
            AskedAt = conversation.HandoffRequested,
            ClaimedAt = owned ? conversation.HumanClaimed : null,
            WorkBeganAt = conversation.HumanClaimed,
            CustomerHasTheWord = owned && conversation.HumanSpokeLast,
            IsClosed = conversation.Custody == Custody.Resolved,
        };
    }

    /// <summary>The same case after somebody took it.</summary>
    public CaseOwnership ClaimedBy(Owner owner, DateTimeOffset at) =>
        this with { Owner = owner, ClaimedAt = at, WorkBeganAt = WorkBeganAt ?? at };
}
