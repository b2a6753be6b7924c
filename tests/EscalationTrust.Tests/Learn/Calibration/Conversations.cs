namespace EscalationTrust.Tests.Learn.Calibration;

/// <summary>Labelled conversations of signals alone, for tests.</summary>
internal static class Conversations
{
    /// <summary>A customer's message with signals.</summary>
    public static TranscriptMessage Says(params Signal[] signals) => new() { Role = TranscriptRole.User, Signals = SignalSet.Of(signals) };

    public static TranscriptMessage Bot(params Signal[] signals) => new() { Role = TranscriptRole.Assistant, Signals = SignalSet.Of(signals) };

    public static TranscriptMessage Person() => new() { Role = TranscriptRole.HumanAgent };

    public static Transcript Labelled(int? neededAt, params TranscriptMessage[] messages) =>
        new() { Id = "x", Messages = messages, IsAudited = true, NeededAt = neededAt };

    /// <summary>One to eight turns of the customer's with few signals each, a label at any of them or none.</summary>
    public static Transcript Random(Random random)
    {
        TranscriptMessage[] messages = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Says(Few(random)))];
        return new Transcript
        {
            Id = "x",
            Messages = messages,
            IsAudited = true,
            NeededAt = random.Next(3) == 0 ? null : random.Next(messages.Length),
            Account = new AccountContext { Tier = (AccountTier)random.Next(4), Trust = random.Next(2) == 0 ? default : Ratio.From(random.NextDouble()) },
            TicketClass = random.Next(2) == 0 ? null : "billing",
        };
    }

    // Rarely one that escalates at once, so that risk and limits decide as well.
    private static Signal[] Few(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(4)).Select(_ => (Signal)random.Next(SignalCatalog.Count))
            .Where(signal => random.Next(8) == 0 || signal is not (Signal.HumanRequested or Signal.BotRefused or Signal.Legal or Signal.Safety or Signal.Vulnerability)),
    ];
}
