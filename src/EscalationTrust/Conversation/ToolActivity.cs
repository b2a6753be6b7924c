using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>What the bot's tools did since the customer's last message: how many calls, how many failed, which.</summary>
/// <remarks>
/// <para>Build it up call by call with <see cref="With(ReadOnlySpan{char}, ReadOnlySpan{char}, bool)"/>. Only 32-bit
/// fingerprints of name and arguments are kept, the last four; the policy compares them with those of earlier turns to see
/// the same call made again. The default value is no activity. Immutable and thread-safe.</para>
/// </remarks>
public readonly struct ToolActivity
{
    internal const int Remembered = 4;

    private readonly Prints _prints;

    private ToolActivity(byte calls, byte failures, bool repeats, in Prints prints)
    {
        CallCount = calls;
        FailureCount = failures;
        Repeats = repeats;
        _prints = prints;
    }

    /// <summary>Calls since the last customer message, at most 255.</summary>
    public int Calls => CallCount;

    /// <summary>Failed calls among them, at most 255.</summary>
    public int Failures => FailureCount;

    internal byte CallCount { get; }

    internal byte FailureCount { get; }

    /// <summary>True when one of the calls repeats another of the same turn.</summary>
    internal bool Repeats { get; }

    /// <summary>How many fingerprints are kept.</summary>
    internal int FingerprintCount => Math.Min((int)CallCount, Remembered);

    internal uint FingerprintAt(int index) => _prints[index];

    /// <summary>The activity with one call more.</summary>
    /// <param name="name">The tool's name.</param>
    /// <param name="arguments">Its arguments as text; equal arguments must give equal text.</param>
    /// <param name="failed">True when the call failed.</param>
    public ToolActivity With(ReadOnlySpan<char> name, ReadOnlySpan<char> arguments, bool failed)
    {
        uint print = Fingerprint(name, arguments);
        Prints prints = _prints;
        bool repeats = Repeats || Holds(print);
        prints[CallCount % Remembered] = print;
        return new ToolActivity(
            (byte)Math.Min(CallCount + 1, byte.MaxValue),
            (byte)Math.Min(FailureCount + (failed ? 1 : 0), byte.MaxValue),
            repeats,
            in prints);
    }

    /// <summary>The activity with one failure more, for a host that learns of the failure after the call.</summary>
    public ToolActivity WithFailure() =>
        new(CallCount, (byte)Math.Min(FailureCount + 1, byte.MaxValue), Repeats, in _prints);

    /// <summary>An activity as it was stored.</summary>
    internal static ToolActivity Restore(int calls, int failures, bool repeats, ReadOnlySpan<uint> prints)
    {
        Prints kept = default;
        for (int i = 0; i < Remembered; i++)
        {
            kept[i] = prints[i];
        }

        return new((byte)Math.Clamp(calls, 0, byte.MaxValue), (byte)Math.Clamp(failures, 0, byte.MaxValue), repeats, in kept);
    }

    private bool Holds(uint print)
    {
        for (int i = 0; i < FingerprintCount; i++)
        {
            if (_prints[i] == print)
            {
                return true;
            }
        }

        return false;
    }

    // FNV-1a over UTF-16 units; 0 means "no call" in the state, so it is moved to 1.
    private static uint Fingerprint(ReadOnlySpan<char> name, ReadOnlySpan<char> arguments)
    {
        uint hash = Mix(Mix(2166136261, name) ^ '\u001F', arguments);
        return hash == 0 ? 1 : hash;

        static uint Mix(uint hash, ReadOnlySpan<char> text)
        {
            foreach (char c in text)
            {
                hash = (hash ^ c) * 16777619;
            }

            return hash;
        }
    }

    [InlineArray(Remembered)]
    private struct Prints
    {
        private uint _first;
    }
}
