using System.Globalization;

namespace EscalationTrust;

/// <summary>A timer of an owner.</summary>
public enum OwnershipTimer
{
    /// <summary>None: the case is closed, nobody was asked, or there is no clock.</summary>
    None = 0,

    /// <summary>From being asked to taking the case.</summary>
    Claim = 1,

    /// <summary>From the first claim to closing the case.</summary>
    Work = 2,
}

/// <summary>Whether an owner is late, by how much, and who is next.</summary>
/// <remarks>The default value says that nothing is late. Immutable and thread-safe.</remarks>
public readonly record struct OwnershipReview
{
    /// <summary>The timer that has run out; none when nothing is late.</summary>
    public OwnershipTimer Overdue { get; init; }

    /// <summary>The timer that ran out, or else the running one that runs out first. None when no timer runs.</summary>
    public OwnershipTimer Timer { get; init; }

    /// <summary>When <see cref="Timer"/> runs out or ran out. Null when no timer runs.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>By how much working time it is late; zero when it is not.</summary>
    public TimeSpan LateBy { get; init; }

    /// <summary>Who must take it now. Null when nothing is late, and when the ladder ends.</summary>
    public Owner? Next { get; init; }

    /// <summary>The step of <see cref="Next"/>; 0 without one.</summary>
    public int NextStep { get; init; }

    /// <summary>True when it is late and nobody is left who has the authority: somebody has to be told, because no rule is left.</summary>
    public bool LadderEnds { get; init; }

    /// <summary>True when an owner is late.</summary>
    public bool IsOverdue => Overdue != OwnershipTimer.None;

    /// <summary>A sentence for a log.</summary>
    public string Describe()
    {
        string timer = Overdue == OwnershipTimer.Claim ? "claim" : "work";
        string next = Next is { } owner ? $"next is {NameOf(owner)}" : "the ladder ends: nobody is next";
        return IsOverdue
            ? string.Create(CultureInfo.InvariantCulture, $"The {timer} timer ran out {LateBy.TotalMinutes:0.#} working minutes ago; {next}.")
            : "Nothing is overdue.";
    }

    private static string NameOf(Owner owner) => owner.Name ?? owner.Role ?? owner.Id ?? "nobody";
}
