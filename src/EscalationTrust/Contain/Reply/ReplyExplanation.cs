namespace EscalationTrust;

/// <summary>A review with everything that led to it. Made on request by <see cref="ReplyGuard.Explain"/>; allocates.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ReplyExplanation
{
    internal ReplyExplanation(ReplyReview review, IReadOnlyList<ReplyEvidence> evidence)
    {
        Review = review;
        Evidence = evidence;
    }

    /// <summary>The review, the same as <see cref="ReplyGuard.Review"/> gives.</summary>
    public ReplyReview Review { get; }

    /// <summary>Each violation with what raised it; one raised by several words stands several times.</summary>
    public IReadOnlyList<ReplyEvidence> Evidence { get; }
}
