namespace EscalationTrust;

/// <summary>A handle for a kind of ticket ("billing", "outage"), resolved once at start-up so that no turn looks up a string.</summary>
/// <remarks>
/// <para>Get one from <see cref="EscalationLadder.TicketClass(string)"/>. The default value is the unclassified ticket.
/// A handle belongs to the ladder that made it; after a reload that keeps the same classes it stays valid, and a handle
/// that the policy in force does not know is treated as unclassified.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public readonly struct TicketClass : IEquatable<TicketClass>
{
    internal TicketClass(ushort index) => Index = index;

    /// <summary>The unclassified ticket. The same as <c>default</c>.</summary>
    public static TicketClass Unclassified => default;

    /// <summary>True for a class that a policy names.</summary>
    public bool IsClassified => Index != 0;

    internal ushort Index { get; }

    /// <inheritdoc/>
    public bool Equals(TicketClass other) => Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TicketClass other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <summary>Equality of handles.</summary>
    public static bool operator ==(TicketClass left, TicketClass right) => left.Equals(right);

    /// <summary>Inequality of handles.</summary>
    public static bool operator !=(TicketClass left, TicketClass right) => !left.Equals(right);
}
