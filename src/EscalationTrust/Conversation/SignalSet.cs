using System.Numerics;

namespace EscalationTrust;

/// <summary>A set of signals in one machine word.</summary>
/// <remarks>
/// <para>The default value is the empty set. Immutable and thread-safe. Enumerates in the order of <see cref="Signal"/>, without allocation.</para>
/// </remarks>
public readonly struct SignalSet : IEquatable<SignalSet>
{
    internal SignalSet(ulong bits) => Bits = bits;

    /// <summary>No signal. The same as <c>default</c>.</summary>
    public static SignalSet Empty => default;

    /// <summary>True when no signal is in the set.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>How many signals are in the set, 0 to 64.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>One bit per signal: bit n is <c>(Signal)n</c>.</summary>
    public ulong Bits { get; }

    /// <summary>Makes a set from its bits, the reverse of <see cref="Bits"/>.</summary>
    public static SignalSet FromBits(ulong bits) => new(bits);

    /// <summary>Makes a set of the given signals. Undefined values are ignored.</summary>
    public static SignalSet Of(params ReadOnlySpan<Signal> signals)
    {
        SignalSet set = default;
        foreach (Signal signal in signals)
        {
            set = set.With(signal);
        }

        return set;
    }

    /// <summary>True when the signal is in the set.</summary>
    public bool Contains(Signal signal) => (Bits & Bit(signal)) != 0;

    /// <summary>True when the two sets share a signal.</summary>
    public bool Overlaps(SignalSet other) => (Bits & other.Bits) != 0;

    /// <summary>The set with one signal more. An undefined value changes nothing.</summary>
    public SignalSet With(Signal signal) => new(Bits | Bit(signal));

    /// <summary>The set without a signal.</summary>
    public SignalSet Without(Signal signal) => new(Bits & ~Bit(signal));

    /// <summary>All signals of both sets.</summary>
    public SignalSet Union(SignalSet other) => new(Bits | other.Bits);

    /// <summary>The signals that both sets hold.</summary>
    public SignalSet Intersect(SignalSet other) => new(Bits & other.Bits);

    /// <summary>The signals of this set that the other lacks.</summary>
    public SignalSet Except(SignalSet other) => new(Bits & ~other.Bits);

    /// <summary>Enumerates the signals in order.</summary>
    public Enumerator GetEnumerator() => new(Bits);

    /// <inheritdoc/>
    public bool Equals(SignalSet other) => Bits == other.Bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SignalSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Bits.GetHashCode();

    /// <summary>The stored names, separated by commas; "none" for the empty set.</summary>
    public override string ToString()
    {
        if (IsEmpty)
        {
            return "none";
        }

        var names = new List<string>(Count);
        foreach (Signal signal in this)
        {
            names.Add(SignalCatalog.NameOf(signal));
        }

        return string.Join(", ", names);
    }

    /// <summary>Equality of sets.</summary>
    public static bool operator ==(SignalSet left, SignalSet right) => left.Equals(right);

    /// <summary>Inequality of sets.</summary>
    public static bool operator !=(SignalSet left, SignalSet right) => !left.Equals(right);

    /// <summary>Union of sets.</summary>
    public static SignalSet operator |(SignalSet left, SignalSet right) => left.Union(right);

    private static ulong Bit(Signal signal) => (uint)signal < 64 ? 1UL << (int)signal : 0;

    /// <summary>Enumerates a <see cref="SignalSet"/>.</summary>
    public struct Enumerator
    {
        private ulong _rest;

        internal Enumerator(ulong bits)
        {
            _rest = bits;
            Current = default;
        }

        /// <summary>The signal at the enumerator's place.</summary>
        public Signal Current { get; private set; }

        /// <summary>Goes to the next signal; false at the end.</summary>
        public bool MoveNext()
        {
            if (_rest == 0)
            {
                return false;
            }

            Current = (Signal)BitOperations.TrailingZeroCount(_rest);
            _rest &= _rest - 1;
            return true;
        }
    }
}
