namespace EscalationTrust.Tests.Contain;

/// <summary>Conversations at each stage, and what the default guard says of a draft in them.</summary>
internal static class Drafts
{
    public static EscalationLadder Ladder { get; } = EscalationLadder.Create();

    public static ReplyGuard Guard => Ladder.ReplyGuard;

    /// <summary>A fresh conversation: the bot may answer.</summary>
    public static ConversationState Automated => default;

    /// <summary>A billing dispute: the bot may prepare and not decide.</summary>
    public static ConversationState Contained => After(new Turn { CustomerText = "Hi", Signals = SignalSet.Of(Signal.BillingDispute) });

    /// <summary>The customer asked for a person; nobody has acknowledged it.</summary>
    public static ConversationState Requested => After(new Turn { CustomerText = "Hi", Signals = SignalSet.Of(Signal.HumanRequested) });

    /// <summary>A desk acknowledged the handoff.</summary>
    public static ConversationState Queued => After(Requested, CustodyEvent.Acknowledged);

    /// <summary>A person owns the conversation.</summary>
    public static ConversationState Owned => After(Queued, CustodyEvent.HumanOwns);

    public static ConversationState At(string stage) => stage switch
    {
        nameof(Automated) => Automated,
        nameof(Contained) => Contained,
        nameof(Requested) => Requested,
        nameof(Queued) => Queued,
        _ => Owned,
    };

    public static ConversationState After(ConversationState state, params CustodyEvent[] events)
    {
        foreach (CustodyEvent custodyEvent in events)
        {
            Assert.Equal(CustodyOutcome.Applied, state.Apply(custodyEvent).Outcome);
        }

        return state;
    }

    public static ReplyReview Review(ConversationState state, string text) => Guard.Review(new ReplyDraft { Text = text }, in state);

    public static void AssertAllowed(ConversationState state, string text)
    {
        ReplyExplanation explanation = Guard.Explain(new ReplyDraft { Text = text }, in state);
        Assert.True(explanation.Review.Allowed, $"{explanation.Review.Stage}: \"{text}\" is {explanation.Review.Violations}, by: {Entries(explanation)}");
    }

    public static void AssertViolates(ConversationState state, string text, ReplyViolations violation)
    {
        ReplyReview review = Review(state, text);
        Assert.True((review.Violations & violation) == violation, $"{review.Stage}: \"{text}\" is {review.Violations}, not {violation}.");
    }

    private static ConversationState After(in Turn turn)
    {
        ConversationState state = default;
        Ladder.Policy.ShouldEscalate(in turn, ref state, out _);
        return state;
    }

    private static string Entries(ReplyExplanation explanation) => string.Join("; ", explanation.Evidence.Select(reason => reason.Entry));
}
