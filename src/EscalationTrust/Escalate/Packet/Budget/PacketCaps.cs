namespace EscalationTrust;

/// <summary>The longest texts and lists of a packet. Longer ones are cut and the packet says so.</summary>
/// <remarks>Texts in UTF-16 units. The numbers are those that common desks take; see <c>docs/handoff-packet.md</c>.</remarks>
internal static class PacketCaps
{
    public const int Key = 200;
    public const int Address = 1_000;
    public const int Name = 80;
    public const int Value = 500;
    public const int Title = 120;
    public const int Summary = 2_000;
    public const int FirstRequest = 2_000;
    public const int LastMessage = 1_000;
    public const int Quote = 300;
    public const int Sentence = 300;
    public const int Message = 1_000;
    public const int Note = 2_000;

    public const int Facts = 50;
    public const int Names = 20;
    public const int Links = 20;
    public const int Contacts = 8;
    public const int Reasons = 24;
    public const int Evidence = 16;
    public const int Stages = 16;
    public const int Attempts = 12;
    public const int Promises = 12;
    public const int Moods = 16;
    public const int Steps = 8;
    public const int Repeats = 6;
}
