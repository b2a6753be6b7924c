using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Learn;

/// <summary>One thing that happened to an account, on some day.</summary>
internal sealed record TrustEvent(double Day, double Weight, bool IsFailure)
{
    public static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Gen<TrustEvent[]> Histories { get; } =
        Gen.Choose(0, 4000).SelectMany(tenth => Gen.Choose(1, 40).SelectMany(weight => Gen.Elements(true, false)
            .Select(failure => new TrustEvent(tenth / 10.0, weight / 10.0, failure))))
        .ListOf().Select(list => list.ToArray());

    public DateTimeOffset At => Start.AddDays(Day);

    public TrustChange Book(TrustLedger ledger, TrustAccount account) =>
        IsFailure ? ledger.Fail(account, At, Weight) : ledger.Good(account, At, Weight);

    public static TrustAccount BookAll(TrustLedger ledger, IEnumerable<TrustEvent> events) =>
        events.Aggregate(default(TrustAccount), (account, one) => one.Book(ledger, account).Account);
}
