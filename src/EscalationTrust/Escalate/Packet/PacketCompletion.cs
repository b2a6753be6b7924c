using System.Globalization;

namespace EscalationTrust;

/// <summary>Fills in what the decision and the conversation's state know and the host did not say.</summary>
internal static class PacketCompletion
{
    public static HandoffPacket Complete(
        HandoffPacket known, in EscalationDecision decision, in ConversationState conversation, IReadOnlyList<PacketReason> reasons, DateTimeOffset? at)
    {
        HandoffPacket packet = known with
        {
            Version = HandoffPacket.CurrentVersion,
            Identity = Identity(known.Identity, in conversation, at),
            Assistant = known.Assistant.PolicyHash == 0 ? known.Assistant with { PolicyHash = decision.PolicyHash } : known.Assistant,
            Why = Why(known.Why, in decision, in conversation, reasons),
            Experience = Experience(known.Experience, in conversation),
            Routing = Routing(known.Routing, in decision),
            Clocks = Clocks(known.Clocks, in decision, in conversation),
            Ownership = Ownership(known.Ownership, in conversation),
            CustomerNotice = known.CustomerNotice.Key == NoticeKey.None ? known.CustomerNotice with { Key = decision.Notice } : known.CustomerNotice,
        };
        return packet with { Need = Need(packet) };
    }

    private static PacketIdentity Identity(PacketIdentity identity, in ConversationState conversation, DateTimeOffset? at)
    {
        string key = IdempotencyKeys.For(identity.ConversationId!, conversation.Episode, identity.Tenant);
        return identity with
        {
            IdempotencyKey = key,
            PacketId = string.Create(CultureInfo.InvariantCulture, $"{key}-t{conversation.Turns}"),
            Episode = conversation.Episode,
            Turn = conversation.Turns,
            CreatedAt = identity.CreatedAt ?? at,
        };
    }

    private static PacketReasons Why(PacketReasons why, in EscalationDecision decision, in ConversationState conversation, IReadOnlyList<PacketReason> reasons)
    {
        // While a case waits, the reason to hand it over is the one that opened the handoff.
        bool opened = decision.Reason is EscalationReason.Waiting or EscalationReason.HumanOwned && conversation.FirstReason != 0;
        EscalationReason primary = opened ? (EscalationReason)conversation.FirstReason : decision.Reason;
        PacketReasons decided = why.Primary != EscalationReason.None || why.Risk != default
            ? why
            : why with { Stage = decision.Stage, Primary = primary, Risk = decision.Risk, Threshold = decision.Threshold, Signals = decision.Signals };
        return why.All.Count == 0 ? decided with { All = reasons } : decided;
    }

    private static PacketExperience Experience(PacketExperience experience, in ConversationState conversation) => experience with
    {
        Turns = conversation.Turns,
        EpisodeTurns = conversation.EpisodeTurns,
        Restatements = conversation.Restatements,
        BotRepeats = conversation.BotRepeats,
        NotUnderstood = conversation.NotUnderstoodCount,
        ToolFailures = conversation.ToolFailureCount,
        DisclosureGiven = experience.DisclosureGiven || (conversation.Flags & StateFlags.DisclosureGiven) != 0,
    };

    private static PacketRouting Routing(PacketRouting routing, in EscalationDecision decision) => routing with
    {
        Queue = routing.Queue ?? decision.Queue,
        Priority = decision.Priority > routing.Priority ? decision.Priority : routing.Priority,
    };

    private static PacketClocks Clocks(PacketClocks clocks, in EscalationDecision decision, in ConversationState conversation) => clocks with
    {
        NeedBegan = clocks.NeedBegan ?? conversation.NeedBegan,
        Decided = clocks.Decided ?? conversation.HandoffRequested,
        AcknowledgeBy = clocks.AcknowledgeBy ?? decision.AcknowledgeBy ?? StateClock.Read(conversation.AcknowledgeByTicks),
    };

    private static PacketOwnership Ownership(PacketOwnership ownership, in ConversationState conversation) => ownership with
    {
        Custody = conversation.Custody,
        Since = ownership.Since ?? StateClock.Read(conversation.CustodyChangedTicks),
    };

    private static PacketNeed Need(HandoffPacket packet)
    {
        PacketNeed need = packet.Need;
        bool generated = string.IsNullOrWhiteSpace(need.Summary);
        return need with
        {
            Summary = generated ? PacketSummary.Of(packet) : need.Summary,
            SummaryIsGenerated = generated,
        };
    }
}
