namespace EscalationTrust.Tests.Learn.Replay;

public sealed class PolicyReplayTests
{
    private static readonly IEscalationPolicy OnA = Recordings.EscalatesOn(Signal.Host1, contains: Signal.Host3);
    private static readonly IEscalationPolicy OnB = Recordings.EscalatesOn(Signal.Host2);

    [Theory]
    [InlineData("u-u-u", ReplayChanges.None)]
    [InlineData("u-a-b", ReplayChanges.Later | ReplayChanges.DifferentReason)]
    [InlineData("u-b-a", ReplayChanges.Earlier | ReplayChanges.DifferentReason)]
    [InlineData("u-a-u", ReplayChanges.NoLongerEscalated)]
    [InlineData("u-b-u", ReplayChanges.NewlyEscalated)]
    [InlineData("u-c-c", ReplayChanges.ContainedLess)]
    [InlineData("c-b-a", ReplayChanges.Earlier | ReplayChanges.DifferentReason | ReplayChanges.ContainedLess)]
    [InlineData("", ReplayChanges.None)]
    [InlineData("uh-a-b", ReplayChanges.None)]
    public void What_would_change_is_named(string messages, ReplayChanges changes)
    {
        ReplayDiff diff = new PolicyReplay(OnA, OnB).Compare(Recordings.Of(messages));
        Assert.Equal(changes, diff.Changes);
        Assert.Equal(changes != ReplayChanges.None, diff.IsChanged);
    }

    [Fact]
    public void Swapping_the_policies_swaps_the_change()
    {
        foreach (string messages in new[] { "u-a-b", "b-a", "c-a", "ub", "c-c-b", "" })
        {
            ReplayDiff there = new PolicyReplay(OnA, OnB).Compare(Recordings.Of(messages)), back = new PolicyReplay(OnB, OnA).Compare(Recordings.Of(messages));
            Assert.Equal((there.First, there.Second), (back.Second, back.First));
            Assert.Equal(-there.TurnsLater, back.TurnsLater);
        }
    }

    [Fact]
    public void An_outcome_says_where_and_why()
    {
        ReplayOutcome outcome = PolicyReplay.Run(OnA, Recordings.Of("u-c-a-u"));
        Assert.Equal((4, 3, 4, EscalationReason.RiskThreshold, 1), (outcome.CustomerTurns, outcome.EscalatedTurn, outcome.EscalatedMessage, outcome.Reason, outcome.ContainedTurns));
        Assert.Equal((TimingVerdict.Unknown, null), (outcome.Timing, outcome.TurnsFromNeed));
    }

    [Theory]
    [InlineData("u-u-u-a", 0, TimingVerdict.Late, 3)]
    [InlineData("u-u-u-a", 4, TimingVerdict.Correct, 1)]
    [InlineData("u-u-u-a", 5, TimingVerdict.Correct, 1)]
    [InlineData("u-u-u-a", 6, TimingVerdict.Correct, 0)]
    [InlineData("a-u-u-u", 6, TimingVerdict.Early, -3)]
    [InlineData("u-u-u-u", 2, TimingVerdict.Missed, null)]
    [InlineData("u-a-u-u", null, TimingVerdict.Unnecessary, null)]
    [InlineData("u-u-u-u", null, TimingVerdict.CorrectlyContained, null)]
    [InlineData("uhu-a", 0, TimingVerdict.Unknown, null)]
    [InlineData("a", 99, TimingVerdict.Correct, 0)]
    public void Timing_is_judged_by_the_audit_alone(string messages, int? neededAt, TimingVerdict timing, int? turns)
    {
        ReplayOutcome outcome = PolicyReplay.Run(OnA, Recordings.Of(messages, audited: true, neededAt: neededAt));
        Assert.Equal((timing, turns), (outcome.Timing, outcome.TurnsFromNeed));
    }

    [Fact]
    public void Tolerance_is_the_callers()
    {
        Transcript transcript = Recordings.Of("u-a", audited: true, neededAt: 0);
        Assert.Equal(TimingVerdict.Correct, PolicyReplay.Run(OnA, transcript).Timing);
        Assert.Equal(TimingVerdict.Late, PolicyReplay.Run(OnA, transcript, toleranceTurns: 0).Timing);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PolicyReplay(OnA, OnB, toleranceTurns: -1));
    }

    [Fact]
    public void Parts_add_up_to_the_whole_in_any_order()
    {
        var random = new Random(4);
        var replay = new PolicyReplay(OnA, OnB);
        ReplayDiff[] diffs =
        [
            .. Enumerable.Range(0, 300).Select(_ => replay.Compare(Recordings.Of(
                string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => "ua-bch"[random.Next(6)])), audited: random.Next(2) == 0, neededAt: random.Next(3) == 0 ? null : random.Next(9)))),
        ];
        ReplayComparison whole = Sum(diffs);
        ReplayComparison parts = Sum(diffs[200..]);
        parts.Add(Sum(diffs[..90].Reverse()));
        parts.Add(Sum(diffs[90..200]));
        Assert.Equal(Show(whole), Show(parts));
        Assert.Equal(diffs.Count(diff => diff.IsChanged), whole.Changed);
        Assert.Equal(diffs.Count(diff => (diff.Changes & ReplayChanges.Later) != 0), whole.CountOf(ReplayChanges.Later));
        Assert.Equal(diffs.Count(diff => diff.Second.Timing == TimingVerdict.Missed), whole.Second.CountOf(TimingVerdict.Missed));
        Assert.Equal(diffs.Sum(diff => Math.Max(0, diff.TurnsLater ?? 0)), whole.TurnsLater);
        Assert.All(Enum.GetValues<ReplayChanges>().Where(change => change != 0), change => Assert.True(whole.CountOf(change) > 0 || change == ReplayChanges.ContainedMore));
    }

    [Fact]
    public void Counts_of_nothing_in_particular_are_zero()
    {
        var comparison = new ReplayComparison();
        Assert.Equal((0, 0, 0), (comparison.CountOf(ReplayChanges.None), comparison.CountOf((ReplayChanges)3), comparison.CountOf((ReplayChanges)1024)));
        Assert.Equal(0, comparison.First.CountOf((TimingVerdict)99));
    }

    [Fact]
    public void Each_policy_resolves_its_own_ticket_classes()
    {
        EscalationLadder first = EscalationLadder.Create(options => options.TicketClasses["b"] = new());
        EscalationLadder second = EscalationLadder.Create(options =>
        {
            options.TicketClasses["a"] = new();
            options.TicketClasses["b"] = new() { KillSwitch = KillSwitch.Escalate };
        });
        TicketClass Of(EscalationLadder ladder, string name) => ladder.TryGetTicketClass(name, out TicketClass found) ? found : default;
        var replay = new PolicyReplay(first.Policy, second.Policy, name => Of(first, name), name => Of(second, name));
        Transcript transcript = new() { Id = "x", TicketClass = "b", Messages = [new() { Role = TranscriptRole.User, Text = "hello" }] };
        Assert.Equal(ReplayChanges.NewlyEscalated, replay.Compare(transcript).Changes);
    }

    private static ReplayComparison Sum(IEnumerable<ReplayDiff> diffs)
    {
        var comparison = new ReplayComparison();
        foreach (ReplayDiff diff in diffs)
        {
            comparison.Add(in diff);
        }

        return comparison;
    }

    private static string Show(ReplayComparison c) =>
        $"{c.Conversations} {c.CustomerTurns} {c.Changed} {c.TurnsEarlier} {c.TurnsLater} {string.Join(',', Enum.GetValues<ReplayChanges>().Select(c.CountOf))} {Show(c.First)} {Show(c.Second)}";

    private static string Show(ReplayTotals t) =>
        $"{t.Escalated} {t.ContainedTurns} {t.TakenOver} {t.Judged} {string.Join(',', Enum.GetValues<TimingVerdict>().Select(t.CountOf))}";
}
