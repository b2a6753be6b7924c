using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Learn;

/// <summary>Cases with every field known, unknown or odd.</summary>
internal static class RandomCase
{
    public static readonly DateTimeOffset Day0 = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Gen<CaseRecord> One { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed => Of(new Random(seed)));

    public static Gen<CaseRecord[]> Many { get; } = One.ListOf().Select(list => list.ToArray());

    public static CaseRecord Of(Random random) => new()
    {
        Id = "c" + random.Next(1000),
        Account = Maybe(random, () => "a,\"" + random.Next(9)),
        TicketClass = Maybe(random, () => "billing"),
        Language = Maybe(random, () => "en"),
        Eligibility = (HandoffEligibility)random.Next(3),
        IsOpen = random.Next(4) == 0,
        StartedAt = Time(random),
        RequestedAt = Time(random),
        RequestedTurn = Whole(random),
        Need = (AuditedNeed)random.Next(3),
        NeededAt = Time(random),
        NeededTurn = Whole(random),
        DecidedAt = Time(random),
        DecidedTurn = Whole(random),
        AcknowledgedAt = Time(random),
        FirstHumanReplyAt = Time(random),
        EffectiveAt = Time(random),
        ResolvedAt = Time(random),
        EndedAt = Time(random),
        ObservedUntil = Time(random),
        RecontactedAt = Time(random),
        ReopenedAt = Time(random),
        MadeGoodAt = Time(random),
        Restatements = Whole(random),
        RestatedAfterHandoff = Flag(random),
        HighRisk = Flag(random),
        HighestRisk = Share(random),
        TimeInAutomation = Span(random),
        AutomationLimit = Span(random),
        Stage = random.Next(2) == 0 ? null : (LadderStage)random.Next(5),
        Reason = random.Next(2) == 0 ? null : (EscalationReason)random.Next(20),
        Resolution = (ResolutionKind)random.Next(4),
        Abandonment = (Abandonment)random.Next(4),
        AnswerWrong = Flag(random),
        Satisfaction = Share(random),
        Complaint = Flag(random),
        Effort = random.Next(2) == 0 ? null : random.Next(1000) / 100.0,
        TrustBefore = Share(random),
        TrustAfter = Share(random),
    };

    private static string? Maybe(Random random, Func<string> text) => random.Next(2) == 0 ? null : text();

    private static DateTimeOffset? Time(Random random) => random.Next(2) == 0 ? null : Day0.AddSeconds(random.Next(1_000_000));

    private static TimeSpan? Span(Random random) => random.Next(2) == 0 ? null : TimeSpan.FromSeconds(random.Next(10_000) / 10.0);

    private static int? Whole(Random random) => random.Next(2) == 0 ? null : random.Next(1, 9);

    private static bool? Flag(Random random) => random.Next(3) switch { 0 => null, 1 => true, _ => false };

    private static Ratio Share(Random random) => random.Next(2) == 0 ? default : Ratio.From(random.Next(101) / 100.0);
}
