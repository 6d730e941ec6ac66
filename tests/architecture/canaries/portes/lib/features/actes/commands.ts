export async function deleteTout() {}
