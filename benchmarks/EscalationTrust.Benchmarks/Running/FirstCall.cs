using System.Diagnostics;

namespace EscalationTrust.Benchmarks;

/// <summary>The first ladder of a process and its first decision, with everything still to be compiled.</summary>
internal static class FirstCall
{
    public static List<Measurement> Run()
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        EscalationLadder ladder = EscalationLadder.Create();
        long built = Stopwatch.GetTimestamp();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        ConversationState conversation = default;
        var turn = new Turn { CustomerText = "My parcel has not arrived, can you check?" };
        long asked = Stopwatch.GetTimestamp();
        ladder.Policy.ShouldEscalate(in turn, ref conversation, out _);
        long decided = Stopwatch.GetTimestamp();
        return [Once("CreateLadder", built - start, allocated), Once("FirstDecision", decided - asked, double.NaN)];
    }

    private static Measurement Once(string name, long ticks, double allocated)
    {
        double nanoseconds = ticks * 1e9 / Stopwatch.Frequency;
        return new Measurement { Suite = "FirstInProcess", Name = name, Median = nanoseconds, Low = nanoseconds, High = nanoseconds, Allocated = allocated };
    }
}
