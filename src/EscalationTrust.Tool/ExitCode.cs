namespace EscalationTrust.Tool;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Done, but some lines were skipped.</summary>
    public const int Skipped = 1;

    /// <summary>Not done, or stopped before the end.</summary>
    public const int Failed = 2;

    /// <summary>The text for help.</summary>
    public static readonly string[] Help =
    [
        "0  done",
        "1  done, but some lines were skipped",
        "2  failed: bad arguments, a missing file, an invalid policy, or stopped before the end",
    ];
}
