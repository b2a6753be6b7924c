using EscalationTrust;

namespace LearningReview;

/// <summary>Whether the promise still holds for what came after it.</summary>
internal static class Drift
{
    /// <summary>Watches judged conversations; true when an alarm was raised.</summary>
    public static bool Print(EscalationLadder ladder, IReadOnlyList<Transcript> later)
    {
        var monitor = new DriftMonitor(); // 5 % late, a false alarm in 1,000 conversations or fewer
        DriftState state = default;
        var counts = new RateCounts();
        Text.Heading($"6. Afterwards: {later.Count} conversations under the certified policy, the product changes after {later.Count / 2}");
        for (int i = 0; i < later.Count; i++)
        {
            Transcript conversation = later[i];
            if (conversation.NeededAt is null)
            {
                continue; // the promise is about those that need a person
            }

            // The same rule as in calibration: late is what escalates after the needed turn, or never.
            bool late = MarginReplay.TryMeasure(ladder.Policy, conversation, 0, out CalibrationCase measured, ladder.TicketClass) && measured.Margin < 0;
            state = monitor.Observe(state, late ? 1 : 0);
            counts = counts.Add(late);
            if (monitor.Read(state) is { Alarm: true } alarm)
            {
                Say(i + 1, counts);
                Console.WriteLine($"  Alarm at conversation {i + 1}, evidence {alarm.Evidence:0}. The promise no longer holds: audit, and calibrate anew.");
                return true;
            }

            if (counts.Count % 40 == 0)
            {
                Say(i + 1, counts);
            }
        }

        Console.WriteLine("  No alarm.");
        return false;
    }

    private static void Say(int conversation, RateCounts counts)
    {
        (double lower, double upper) = ConfidenceSequence.Of(counts);
        Console.WriteLine($"  after {conversation}: {counts.Hits} of {counts.Count} late; at all times between {Text.Percent(lower)} and {Text.Percent(upper)}");
    }
}
