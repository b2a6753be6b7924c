namespace EscalationTrust.Tests.Escalate;

/// <summary>One conversation with one policy: each call is one customer turn.</summary>
internal sealed class Chat(IEscalationPolicy policy)
{
    public ConversationState State;

    public Chat(Action<EscalationTrustOptions>? configure = null, string pack = "")
        : this(Levers.Policy(configure, pack))
    {
    }

    public static DateTimeOffset Noon { get; } = new(2030, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public EscalationDecision Say(params Signal[] signals) => Say(new Turn { Signals = SignalSet.Of(signals) });

    public EscalationDecision Say(in Turn turn)
    {
        bool mustNotAnswer = policy.ShouldEscalate(in turn, ref State, out EscalationDecision decision);
        Assert.Equal(mustNotAnswer, decision.BotMustNotAnswer);
        return decision;
    }

    public EscalationDecision Write(string text, string? reply = null) => Say(new Turn { CustomerText = text, PreviousReply = reply });

    public Chat After(params CustodyEvent[] events)
    {
        foreach (CustodyEvent custodyEvent in events)
        {
            Assert.Equal(CustodyOutcome.Applied, State.Apply(custodyEvent).Outcome);
        }

        return this;
    }
}
