namespace EscalationTrust;

/// <summary>A line for a list of tickets, for hosts that have none: the first line of what the customer said.</summary>
internal static class PacketTitle
{
    public static string? Of(string? said)
    {
        ReadOnlySpan<char> line = said.AsSpan().Trim();
        int end = line.IndexOfAny('\r', '\n');
        line = end < 0 ? line : line[..end].TrimEnd();
        return line.IsEmpty ? null : SafeCut.To(line.ToString(), PacketCaps.Title);
    }
}
