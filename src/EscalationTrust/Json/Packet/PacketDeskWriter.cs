namespace EscalationTrust;

/// <summary>Writes what the desk works by: routing, clocks, ownership, the notice to the customer.</summary>
internal static class PacketDeskWriter
{
    public static void Routing(ref JsonText json, in PacketRouting routing)
    {
        json.Open("routing"u8);
        json.Text("queue"u8, routing.Queue);
        json.Choice("priority"u8, routing.Priority.Name(), "emergency");
        PacketJsonWriter.Texts(ref json, "required_skills"u8, routing.RequiredSkills);
        PacketJsonWriter.Texts(ref json, "optional_skills"u8, routing.OptionalSkills);
        json.Choice("authority_needed"u8, routing.AuthorityNeeded.Name(), "executive");
        json.Text("preferred_owner"u8, routing.PreferredOwner);
        json.Choice("availability"u8, routing.Humans.Status.Name(), "unknown");
        if (routing.Humans.QueuePosition is { } position)
        {
            json.Number("queue_position"u8, position);
        }

        if (routing.Humans.EstimatedWait is { } wait)
        {
            json.Number("estimated_wait_seconds"u8, (long)wait.TotalSeconds);
        }

        json.Time("next_opening"u8, routing.Humans.NextOpening);
        json.Close();
    }

    public static void Clocks(ref JsonText json, in PacketClocks clocks)
    {
        json.Open("clocks"u8);
        json.Time("need_began"u8, clocks.NeedBegan);
        json.Time("first_request"u8, clocks.FirstRequest);
        json.Time("decided"u8, clocks.Decided);
        json.Time("acknowledge_by"u8, clocks.AcknowledgeBy);
        json.Time("resolve_by"u8, clocks.ResolveBy);
        json.Close();
    }

    public static void Ownership(ref JsonText json, in PacketOwnership ownership)
    {
        json.Open("ownership"u8);
        json.Text("custody"u8, CustodyNames.Of(ownership.Custody));
        json.Text("owner_id"u8, ownership.Owner.Id);
        json.Text("owner_name"u8, ownership.Owner.Name);
        json.Text("owner_role"u8, ownership.Owner.Role);
        json.Choice("authority"u8, ownership.Owner.AuthorityLevel.Name(), "unknown");
        json.Time("since"u8, ownership.Since);
        json.Close();
    }

    public static void Notice(ref JsonText json, in CustomerNotice notice)
    {
        json.Open("customer_notice"u8);
        json.Text("key"u8, notice.Key.Name());
        json.Text("text"u8, notice.Text);
        json.Close();
    }
}
