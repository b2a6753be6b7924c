namespace EscalationTrust;

/// <summary>Makes the brief for the human's own assistant from the packet.</summary>
internal static class PacketBrief
{
    private const int Longest = 120;

    public static AssistantBrief Of(HandoffPacket packet)
    {
        IReadOnlyList<BotAttempt> attempts = packet.Experience.Attempts;
        var repeat = new List<string>(PacketCaps.Repeats);
        // The latest are the ones a person is most likely to try again.
        for (int i = attempts.Count - 1; i >= 0 && repeat.Count < PacketCaps.Repeats; i--)
        {
            if (attempts[i] is { Outcome: not AttemptOutcome.Accepted, What: { } what })
            {
                repeat.Add(SafeCut.To(what, Longest));
            }
        }

        repeat.Reverse();
        return packet.Brief with { Facts = packet.Need.Facts, DoNotRepeat = repeat };
    }
}
