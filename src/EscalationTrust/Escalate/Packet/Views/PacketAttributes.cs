namespace EscalationTrust;

/// <summary>The packet as a flat map of strings.</summary>
internal static class PacketAttributes
{
    private const int LongestPrefix = 32;

    public static IReadOnlyDictionary<string, string> Of(HandoffPacket packet, string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        if (prefix.Length > LongestPrefix || prefix.AsSpan().ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789_"))
        {
            throw new ArgumentException(
                $"The prefix is {OptionProblems.Show(prefix)}: it may hold a to z, 0 to 9 and \"_\", at most {LongestPrefix}. Desks take such keys only.", nameof(prefix));
        }

        var flat = new FlatAttributes(prefix);
        Identity(flat, packet);
        Need(flat, packet.Need);
        Why(flat, packet);
        Desk(flat, packet);
        flat.AddNamed("fact_", packet.Need.Facts);
        flat.AddNamed("ext_", packet.Extensions);
        return flat.Values;
    }

    private static void Identity(FlatAttributes flat, HandoffPacket packet)
    {
        flat.Add("schema_version", packet.Version);
        flat.Add("conversation_id", packet.Identity.ConversationId);
        flat.Add("tenant", packet.Identity.Tenant);
        flat.Add("idempotency_key", packet.Identity.IdempotencyKey);
        flat.Add("packet_id", packet.Identity.PacketId);
        flat.Add("episode", packet.Identity.Episode);
        flat.Add("turn", packet.Identity.Turn);
        flat.Add("channel", packet.Identity.Channel);
        flat.Add("created_at", packet.Identity.CreatedAt);
        flat.Add("customer_id", packet.Customer.Id);
        flat.Add("customer_name", packet.Customer.Name);
        flat.Add("customer_language", packet.Customer.Language);
        flat.Add("customer_email", Contact(packet.Customer.Contacts, ContactKind.Email));
        flat.Add("customer_phone", Contact(packet.Customer.Contacts, ContactKind.Phone));
        flat.Add("account_id", packet.Customer.AccountId);
        flat.Add("account_tier", packet.Customer.Account.Tier.Name());
        flat.Add("renewal_near", packet.Customer.Account.RenewalNear);
        flat.Add("bot_name", packet.Assistant.Name);
        flat.Add("bot_version", packet.Assistant.Version);
        flat.Add("policy_name", packet.Assistant.PolicyName);
        flat.Add("policy_hash", packet.Assistant.PolicyHash == 0 ? null : packet.Assistant.PolicyHash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void Need(FlatAttributes flat, in PacketNeed need)
    {
        flat.Add("title", need.Title);
        flat.Add("summary", need.Summary);
        flat.Add("first_request", need.FirstRequest);
        flat.Add("last_message", need.LastMessage);
        flat.Add("ticket_class", need.TicketClass);
        flat.Add("topics", need.Topics, topic => topic);
        flat.Add("missing_facts", need.MissingFacts, fact => fact);
        flat.Add("links", need.Links, link => link.Address);
        if (need.Exposure.Amount is { } amount)
        {
            flat.Add("exposure", amount);
        }
    }

    private static void Why(FlatAttributes flat, HandoffPacket packet)
    {
        flat.Add("stage", packet.Why.Stage.Name());
        flat.Add("reason", packet.Why.Primary.Name());
        flat.Add("risk", packet.Why.Risk.Value);
        flat.Add("threshold", packet.Why.Threshold.Value);
        flat.Add("signals", packet.Why.All, reason => reason.Signal.Name());
        flat.Add("evidence", packet.Why.Evidence, quote => $"{quote.Signal.Name()} ({quote.Turn}): {quote.Text}");
        flat.Add("restatements", packet.Experience.Restatements);
        flat.Add("bot_repeats", packet.Experience.BotRepeats);
        flat.Add("tool_failures", packet.Experience.ToolFailures);
        flat.Add("disclosure_given", packet.Experience.DisclosureGiven);
        flat.Add("attempts", packet.Experience.Attempts, attempt => $"{attempt.What} ({attempt.Outcome.Name()})");
        flat.Add("promises", packet.Experience.Promises, promise => promise.Text);
        flat.Add("sentiment", packet.Experience.Sentiment, mood => mood.Sentiment.ToString());
    }

    private static void Desk(FlatAttributes flat, HandoffPacket packet)
    {
        flat.Add("queue", packet.Routing.Queue);
        flat.Add("priority", packet.Routing.Priority.Name());
        flat.Add("required_skills", packet.Routing.RequiredSkills, skill => skill);
        flat.Add("optional_skills", packet.Routing.OptionalSkills, skill => skill);
        flat.Add("authority_needed", packet.Routing.AuthorityNeeded.Name());
        flat.Add("preferred_owner", packet.Routing.PreferredOwner);
        flat.Add("availability", packet.Routing.Humans.Status.Name());
        flat.Add("need_began", packet.Clocks.NeedBegan);
        flat.Add("first_request_at", packet.Clocks.FirstRequest);
        flat.Add("decided_at", packet.Clocks.Decided);
        flat.Add("acknowledge_by", packet.Clocks.AcknowledgeBy);
        flat.Add("resolve_by", packet.Clocks.ResolveBy);
        flat.Add("custody", CustodyNames.Of(packet.Ownership.Custody));
        flat.Add("owner_id", packet.Ownership.Owner.Id);
        flat.Add("owner_name", packet.Ownership.Owner.Name);
        flat.Add("next_steps", packet.Brief.NextSteps, step => step);
        flat.Add("transcript_reference", packet.ChatTranscript.Reference);
        flat.Add("total_messages", packet.ChatTranscript.TotalMessages);
        flat.Add("completeness", packet.Completeness.Score);
        flat.Add("gaps", packet.Completeness.Gaps, gap => gap.Name);
        flat.Add("redactions", packet.Privacy.Redactions, redaction => $"{redaction.Kind} {redaction.Count}");
        flat.Add("cuts", packet.Truncation.Cuts, cut => cut.Field);
        flat.Add("notice_key", packet.CustomerNotice.Key.Name());
    }

    private static string? Contact(IReadOnlyList<ContactPoint> contacts, ContactKind kind) =>
        contacts.FirstOrDefault(contact => contact.Kind == kind).Value;
}
