namespace EscalationTrust;

/// <summary>Signals from numbers and clocks: confidence, sentiment, account, tools, time, budget.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class MeasurementSignals
{
    private readonly int _lowConfidence;
    private readonly int _mismatch;
    private readonly int _sentimentFloor;
    private readonly int _sentimentFall;
    private readonly int _turnBudget;
    private readonly long _inactivityTicks;

    public MeasurementSignals(DetectionOptions options)
    {
        _lowConfidence = (int)Math.Round(options.LowConfidenceBelow * 10_000);
        _mismatch = (int)Math.Round(options.ConfidenceMismatchFrom * 10_000);
        _sentimentFloor = (int)Math.Round(options.SentimentFloor * 1_000);
        _sentimentFall = (int)Math.Round(options.SentimentFall * 1_000);
        _turnBudget = options.TurnBudget;
        _inactivityTicks = options.InactivityAfter.Ticks;
    }

    /// <param name="turn">The turn.</param>
    /// <param name="silenceTicks">Time since the last activity; 0 when unknown.</param>
    /// <param name="conversation">The state.</param>
    public SignalSet Detect(in Turn turn, long silenceTicks, ref ConversationState conversation)
    {
        SignalSet raised = Confidence(in turn, ref conversation) | Account(turn.Account);
        if (turn.Sentiment.IsKnown)
        {
            raised |= Mood(turn.Sentiment, ref conversation);
        }

        if (turn.Tools.CallCount != 0 || turn.Tools.FailureCount != 0)
        {
            raised |= Tools(turn.Tools, ref conversation);
        }

        raised = silenceTicks >= _inactivityTicks && silenceTicks != 0 ? raised.With(Signal.Inactivity) : raised;
        return conversation.EpisodeTurnCount >= _turnBudget ? raised.With(Signal.TurnBudget) : raised;
    }

    private SignalSet Confidence(in Turn turn, ref ConversationState conversation)
    {
        Confidence model = turn.ModelConfidence;
        Confidence search = turn.RetrievalConfidence;
        SignalSet raised = default;
        if (!model.IsKnown && !search.IsKnown)
        {
            bool reportedBefore = (conversation.Flags & StateFlags.ConfidenceReported) != 0;
            return reportedBefore ? raised.With(Signal.UnknownConfidence) : raised;
        }

        conversation.Flags |= StateFlags.ConfidenceReported;
        bool low = (model.IsKnown && model.BasisPoints < _lowConfidence) || (search.IsKnown && search.BasisPoints < _lowConfidence);
        raised = low ? raised.With(Signal.LowConfidence) : raised;
        raised = search.IsKnown && search.BasisPoints == 0 ? raised.With(Signal.KnowledgeSilence) : raised;
        bool mismatched = model.IsKnown && search.IsKnown && Math.Abs(model.BasisPoints - search.BasisPoints) >= _mismatch;
        return mismatched ? raised.With(Signal.MismatchedConfidence) : raised;
    }

    private static SignalSet Account(AccountContext account)
    {
        SignalSet raised = account.Tier >= AccountTier.High ? SignalSet.Of(Signal.HighValueAccount) : default;
        raised = account.RenewalNear ? raised.With(Signal.RenewalNear) : raised;
        return account.BrokenTrust ? raised.With(Signal.BrokenTrust) : raised;
    }

    private SignalSet Mood(Sentiment sentiment, ref ConversationState conversation)
    {
        conversation.Sentiments[0] = conversation.Sentiments[1];
        conversation.Sentiments[1] = conversation.Sentiments[2];
        conversation.Sentiments[2] = sentiment.Raw;
        SignalSet raised = sentiment.Milli <= _sentimentFloor ? SignalSet.Of(Signal.NegativeSentiment) : default;

        Sentiment first = EscalationTrust.Sentiment.FromRaw(conversation.Sentiments[0]);
        Sentiment second = EscalationTrust.Sentiment.FromRaw(conversation.Sentiments[1]);
        bool falls = first.IsKnown && second.IsKnown
            && first.Milli >= second.Milli && second.Milli >= sentiment.Milli
            && first.Milli - sentiment.Milli >= _sentimentFall;
        return falls ? raised.With(Signal.FallingSentiment) : raised;
    }

    private static SignalSet Tools(ToolActivity tools, ref ConversationState conversation)
    {
        bool repeats = tools.Repeats;
        for (int i = 0; i < tools.FingerprintCount; i++)
        {
            repeats |= ((ReadOnlySpan<uint>)conversation.ToolCalls).Contains(tools.FingerprintAt(i));
        }

        for (int i = 0; i < tools.FingerprintCount; i++)
        {
            conversation.ToolCalls[conversation.NextToolSlot % ToolActivity.Remembered] = tools.FingerprintAt(i);
            conversation.NextToolSlot = (byte)((conversation.NextToolSlot + 1) % ToolActivity.Remembered);
        }

        SignalSet raised = repeats ? SignalSet.Of(Signal.RepeatedToolCall) : default;
        return tools.FailureCount != 0 ? raised.With(Signal.ToolFailure) : raised;
    }
}
