using System.Globalization;

namespace EscalationTrust;

/// <summary>Checks what a host fills in: keys and addresses cannot be cut, so they must be short; texts may be of any length.</summary>
internal static class PacketRules
{
    private const int LongestLanguage = 35;

    /// <summary>Checks all of them.</summary>
    /// <exception cref="ArgumentException">Some do not do; the message says all of it.</exception>
    public static void Check(HandoffPacket packet, string parameter = "known")
    {
        var problems = new OptionProblems("The fields of the handoff packet");
        Conversation(problems, "Identity.ConversationId", packet.Identity.ConversationId);
        Key(problems, "Identity.Tenant", packet.Identity.Tenant);
        Key(problems, "Identity.Channel", packet.Identity.Channel);
        Address(problems, "Identity.ReplyTo", packet.Identity.ReplyTo);
        Key(problems, "Customer.Id", packet.Customer.Id);
        Key(problems, "Customer.Name", packet.Customer.Name);
        Key(problems, "Customer.AccountId", packet.Customer.AccountId);
        Key(problems, "Customer.Language", packet.Customer.Language, LongestLanguage);
        Key(problems, "Assistant.Id", packet.Assistant.Id);
        Key(problems, "Assistant.Name", packet.Assistant.Name);
        Key(problems, "Assistant.Version", packet.Assistant.Version);
        Key(problems, "Routing.Queue", packet.Routing.Queue);
        Key(problems, "Routing.PreferredOwner", packet.Routing.PreferredOwner);
        Key(problems, "Ownership.Owner.Id", packet.Ownership.Owner.Id);
        Key(problems, "Ownership.Owner.Name", packet.Ownership.Owner.Name);
        Key(problems, "Ownership.Owner.Role", packet.Ownership.Owner.Role);
        Address(problems, "Transcript.Reference", packet.ChatTranscript.Reference);
        Names(problems, "Need.Facts", packet.Need.Facts);
        Names(problems, "Extensions", packet.Extensions);
        for (int i = 0; i < packet.Need.Links.Count; i++)
        {
            Address(problems, "Need.Links", packet.Need.Links[i].Address ?? "", required: true);
        }

        for (int i = 0; i < packet.Customer.Contacts.Count; i++)
        {
            Address(problems, "Customer.Contacts", packet.Customer.Contacts[i].Value ?? "", required: true);
        }

        problems.ThrowIfAny(parameter);
    }

    /// <summary>Checks a conversation's identity as it arrives, and gives it back.</summary>
    /// <exception cref="ArgumentException">It does not do; the message says why and what does.</exception>
    public static string Identity(string? id, string parameter)
    {
        var problems = new OptionProblems("The fields of the conversation");
        Conversation(problems, parameter, id);
        problems.ThrowIfAny(parameter);
        return id!;
    }

    /// <summary>Checks one name and value as they arrive.</summary>
    /// <exception cref="ArgumentException">The name or the value does not do; the message says why and what does.</exception>
    public static void CheckFact(string? name, string? value, string parameter)
    {
        var problems = new OptionProblems("Name and value of the fact");
        Name(problems, "name", name);
        if (value is null)
        {
            problems.Add("value", "null", "must be a text", "Leave the fact out while it is not known, or name it as missing");
        }

        problems.ThrowIfAny(parameter);
    }

    private static void Conversation(OptionProblems problems, string path, string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            problems.Add(path, OptionProblems.Show(id), "must name the conversation", "Give the key under which your host stores it");
        }

        Key(problems, path, id);
    }

    public static void Key(OptionProblems problems, string path, string? value, int most = PacketCaps.Key) =>
        Length(problems, path, value, most, "Give a shorter key: it is never cut, since half a key finds nothing");

    private static void Address(OptionProblems problems, string path, string? value, bool required = false)
    {
        if (required && string.IsNullOrWhiteSpace(value))
        {
            problems.Add(path, OptionProblems.Show(value), "must not be empty", "Leave the entry out");
        }

        Length(problems, path, value, PacketCaps.Address, "Give a shorter address: half an address leads nowhere");
    }

    private static void Names(OptionProblems problems, string path, IReadOnlyList<PacketFact> facts)
    {
        for (int i = 0; i < facts.Count; i++)
        {
            Name(problems, path, facts[i].Name);
        }
    }

    private static void Name(OptionProblems problems, string path, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            problems.Add(path, OptionProblems.Show(name), "a fact needs a name", "Name it in lower snake case, such as \"order_number\"");
        }

        Length(problems, path, name, PacketCaps.Name, "Shorten the name");
    }

    private static void Length(OptionProblems problems, string path, string? value, int most, string fix)
    {
        if (value is not null && value.Length > most)
        {
            problems.Add(path, OptionProblems.Show(value), string.Create(CultureInfo.InvariantCulture, $"has {value.Length} characters and may have {most:N0}"), fix);
        }
    }
}
