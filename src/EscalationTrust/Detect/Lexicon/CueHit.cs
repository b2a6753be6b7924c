namespace EscalationTrust;

/// <summary>A pattern found in a text.</summary>
internal readonly struct CueHit
{
    /// <summary>What it raises; see <see cref="CueTarget"/>.</summary>
    public required byte Target { get; init; }

    public required bool Guard { get; init; }

    /// <summary>Where its words begin in the whole text.</summary>
    public required int Start { get; init; }

    /// <summary>Where its words end in the whole text.</summary>
    public required int End { get; init; }

    /// <summary>Index of the entry that matched.</summary>
    public required int Entry { get; init; }

    public bool Overlaps(CueHit other) => Start < other.End && other.Start < End;
}
