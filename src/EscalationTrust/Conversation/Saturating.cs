namespace EscalationTrust;

/// <summary>Counters that stop at their end instead of starting again.</summary>
internal static class Saturating
{
    public static byte Increment(byte value) => value == byte.MaxValue ? value : (byte)(value + 1);

    public static ushort Increment(ushort value) => value == ushort.MaxValue ? value : (ushort)(value + 1);
}
