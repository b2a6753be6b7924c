using System.Diagnostics;

namespace EscalationTrust.Benchmarks;

/// <summary>The first ladder of a process and its first decision, with everything still to be compiled; then what a reader would build instead.</summary>
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

        long search = Stopwatch.GetTimestamp();
        CarefulDotNet.BuildSearch();
        long regexes = Stopwatch.GetTimestamp();
        UsualDotNet.BuildRegexes(sorted: false);
        long end = Stopwatch.GetTimestamp();
        return
        [
            Once("DefaultLadder", built - start, allocated),
            Once("FirstDecision", decided - asked, double.NaN),
            Once("OneSearchValues", regexes - search, double.NaN),
            Once("NineCompiledRegexes", end - regexes, double.NaN),
        ];
    }

    private static Measurement Once(string name, long ticks, double allocated)
    {
        double nanoseconds = ticks * 1e9 / Stopwatch.Frequency;
        return new Measurement { Suite = "FirstInProcess", Name = name, Median = nanoseconds, Low = nanoseconds, High = nanoseconds, Allocated = allocated };
    }
}
