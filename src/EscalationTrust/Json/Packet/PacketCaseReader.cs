namespace EscalationTrust;

/// <summary>Reads what happened: the reasons, what the customer went through, the last messages.</summary>
internal static class PacketCaseReader
{
    private const int Stages = (int)LadderStage.HumanOwned + 1;
    private const int Reasons = (int)EscalationReason.PolicyFailed + 1;
    private const int Speakers = (int)Speaker.Tool + 1;
    private const int Outcomes = (int)AttemptOutcome.PersonRequested + 1;

    public static PacketReasons Why(PacketElement json) => new()
    {
        Stage = json.Choice<LadderStage>("stage", EscalationNames.Name, Stages),
        Primary = json.Choice<EscalationReason>("primary", EscalationNames.Name, Reasons),
        Risk = json.Risk("risk"),
        Threshold = json.Risk("threshold"),
        Signals = json.Signals("signals"),
        All = json.List("reasons", reason => new PacketReason { Signal = SignalOf(reason), LogOdds = reason.Decimal("log_odds") ?? 0 }),
        Evidence = json.List("evidence", quote => new EvidenceQuote
        {
            Signal = SignalOf(quote),
            Turn = quote.Number("turn"),
            Speaker = quote.Choice<Speaker>("speaker", PacketNames.Name, Speakers),
            Text = quote.Text("text"),
        }),
        History = json.List("history", change => new StageChange
        {
            Turn = change.Number("turn"),
            Stage = change.Choice<LadderStage>("stage", EscalationNames.Name, Stages),
            Reason = change.Choice<EscalationReason>("reason", EscalationNames.Name, Reasons),
            Risk = change.Risk("risk"),
        }),
    };

    public static PacketExperience Experience(PacketElement json) => new()
    {
        Turns = json.Number("turns"),
        EpisodeTurns = json.Number("episode_turns"),
        Restatements = json.Number("restatements"),
        BotRepeats = json.Number("bot_repeats"),
        NotUnderstood = json.Number("not_understood"),
        ToolFailures = json.Number("tool_failures"),
        DisclosureGiven = json.Flag("disclosure_given"),
        Attempts = json.List("attempts", attempt => new BotAttempt
        {
            Turn = attempt.Number("turn"),
            What = attempt.Text("what"),
            Outcome = attempt.Choice<AttemptOutcome>("outcome", PacketNames.Name, Outcomes),
        }),
        Promises = json.List("promises", promise => new BotPromise
        {
            Turn = promise.Number("turn"),
            Text = promise.Text("text"),
            Due = promise.Time("due"),
        }),
        Sentiment = json.List("sentiment", mood => new SentimentPoint
        {
            Turn = mood.Number("turn"),
            Sentiment = mood.Decimal("value") is { } value ? Sentiment.From(value) : default,
        }),
    };

    public static PacketTranscript Transcript(PacketElement json) => new()
    {
        Reference = json.Text("reference"),
        TotalMessages = json.Number("total_messages"),
        Messages = json.List("messages", message => new PacketMessage
        {
            Speaker = message.Choice<Speaker>("speaker", PacketNames.Name, Speakers),
            Turn = message.Number("turn"),
            At = message.Time("at"),
            Text = message.Text("text"),
        }),
    };

    // A signal of a later version has no number here; the one behind the last says "undefined" and is no other signal.
    private static Signal SignalOf(PacketElement json) =>
        SignalExtensions.TryParse(json.Text("signal") ?? "", out Signal signal) ? signal : (Signal)SignalCatalog.Count;
}
