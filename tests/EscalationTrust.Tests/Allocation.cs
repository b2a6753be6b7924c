namespace EscalationTrust.Tests;

/// <summary>Measures what code allocates on this thread.</summary>
internal static class Allocation
{
    /// <summary>The least of several runs: the runtime may allocate once beside the code, for example when a method is compiled anew; code that allocates does so every time.</summary>
    public static long Of(Action run)
    {
        run();
        long least = long.MaxValue;
        for (int i = 0; i < 5 && least != 0; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
