namespace EscalationTrust;

/// <summary>Reads a stored name back: the value whose name it is.</summary>
internal static class StoredName
{
    private const int Most = 64;

    /// <summary>The number of the value with this name, among values numbered from 0 whose names end with "undefined".</summary>
    /// <exception cref="FormatException">No value has the name; the message lists those that exist.</exception>
    public static int Parse(string? name, string field, Func<int, string> nameOf)
    {
        var known = new List<string>();
        for (int value = 0; value < Most; value++)
        {
            string candidate = nameOf(value);
            if (candidate == name)
            {
                return value;
            }

            if (candidate == "undefined")
            {
                break;
            }

            known.Add(candidate);
        }

        throw new FormatException($"\"{field}\" is \"{name}\"; it must be one of: {string.Join(", ", known)}");
    }
}
