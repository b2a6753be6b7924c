using EscalationTrust;

namespace LearningReview;

/// <summary>What the certified policy would have changed, before anybody switches it on.</summary>
internal static class Comparison
{
    public static void Print(EscalationLadder now, EscalationLadder next, IEnumerable<Transcript> conversations)
    {
        var replay = new PolicyReplay(now.Policy, next.Policy, now.TicketClass, next.TicketClass);
        var comparison = new ReplayComparison();
        foreach (Transcript conversation in conversations)
        {
            ReplayDiff diff = replay.Compare(conversation);
            comparison.Add(in diff);
        }

        Text.Heading($"4. What the certified policy changes: {comparison.Changed} of {comparison.Conversations} conversations");
        Console.WriteLine($"  earlier {comparison.CountOf(ReplayChanges.Earlier)}, later {comparison.CountOf(ReplayChanges.Later)}, newly escalated {comparison.CountOf(ReplayChanges.NewlyEscalated)}, no longer {comparison.CountOf(ReplayChanges.NoLongerEscalated)}");
        Totals("now ", comparison.First);
        Totals("then", comparison.Second);
    }

    private static void Totals(string when, ReplayTotals totals) => Console.WriteLine(
        $"  {when}: {totals.Escalated} escalated; of {totals.Judged} judged {totals.CountOf(TimingVerdict.Correct)} in time, {totals.CountOf(TimingVerdict.Late) + totals.CountOf(TimingVerdict.Missed)} late or missed, {totals.CountOf(TimingVerdict.Unnecessary)} unnecessary");
}
